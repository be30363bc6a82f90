import {createHash} from "node:crypto";
import type {Reply} from "../../src/components/reply/model.js";
import {replyPage} from "../../src/components/reply/page.js";
import {REPLY_STYLE} from "../../src/components/reply/style.js";

/** The reply as a page that asks nobody for anything: its policy lets in its own style, by its hash, and no more. */
export function writePage(reply: Reply): string {
  const hash = createHash("sha256").update(REPLY_STYLE, "utf8").digest("base64");
  return replyPage(reply, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
}
