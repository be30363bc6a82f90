/**
 * Puts a generated edition on disk. Only a folder that says it is illustrative is ever replaced.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {GeneratedEdition} from "./generate-edition.js";

/** First line of the README; its presence is what allows the folder to be replaced. */
export const MARK = "# Dữ liệu minh họa";

/**
 * Writes `submissions/<edition>/` and `bases/<edition>.csv` below a folder.
 *
 * @throws {Error} if the edition's folder holds files but no README that starts with the mark
 */
export function writeEdition(data: string, edition: string, generated: GeneratedEdition): void {
  const folder = join(data, "submissions", edition);
  assertIllustrative(folder);
  rmSync(folder, {recursive: true, force: true});
  write(join(folder, "README.md"), readme(edition));
  write(join(folder, "received.csv"), generated.received);
  for (const [file, bytes] of generated.files) write(join(folder, file), bytes);
  write(join(data, "bases", `${edition}.csv`), generated.bases);
}

function assertIllustrative(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const path = join(folder, "README.md");
  if (existsSync(path) && readFileSync(path, "utf8").startsWith(MARK)) return;
  throw new Error(`${folder} is not marked as illustrative: it may hold real submissions and is left alone`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

function readme(edition: string): string {
  return `${MARK}, năm ${edition}

Mọi tệp trong thư mục này do máy sinh ra (\`san-sang generate\`), kể cả những lỗi cố ý đưa vào để thử bộ đọc.
Không tệp nào là báo cáo thật và không con số nào là số liệu của cơ quan được nêu tên.

Every file here is generated (\`san-sang generate\`), the errors too, which are put in to try the reader.
None of them is a real report, and no figure is that of the agency it bears the name of.

- \`received.csv\`: ngày nhận và kênh gửi của từng tệp / when and how each file came in
- \`<unit>/\`: báo cáo của từng cơ quan / the reports of each agency
- \`khong-ro-don-vi/\`: tệp chưa rõ cơ quan gửi / a file without a known sender
`;
}
