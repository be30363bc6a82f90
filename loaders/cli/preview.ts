/**
 * `san-sang preview`: assesses every edition, then serves the pages while one works on them.
 */
import {readEditionSettings} from "../assess/edition-settings.js";
import {previewSite} from "../publish/preview-site.js";
import {assessAll} from "./assess.js";

export async function previewCommand(
  _args: readonly string[],
  _out: (line: string) => void,
  err: (line: string) => void
): Promise<number> {
  await assessAll(readEditionSettings());
  err("Xem thử: trình duyệt mở địa chỉ in bên dưới; Ctrl+C để dừng.");
  return previewSite();
}
