import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {checkDate, listSubmissions} from "../../loaders/assess/list-submissions.js";

describe("dates of the received log", () => {
  const check = (received_at: string) =>
    checkDate("received.csv", {unit_folder: "a", file: "1.xlsx", received_at, channel: ""});
  it.each(["2024-12-05", "2024-12-05T10:30", ""])("takes %j", (date) => expect(() => check(date)).not.toThrow());
  it.each(["05/12/2024", "2024-12-5", "hôm qua"])("stops at %j, which would be compared wrongly", (date) =>
    expect(() => check(date)).toThrow(`received.csv: a/1.xlsx was received on "${date}"`)
  );
});

describe("the files of an edition", () => {
  it("are all listed, however deep they lie and even in no folder; only ours and leftovers are not", () => {
    const root = mkdtempSync(join(tmpdir(), "san-sang-list-"));
    const files = [
      "hue/a.xlsx",
      "hue/phu-luc/b.xlsx",
      "lac.xlsx",
      "received.csv",
      "README.md",
      "hue/~$a.xlsx",
      ".DS_Store"
    ];
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), {recursive: true});
      writeFileSync(join(root, file), "");
    }
    const found = listSubmissions(2025, root).map(({folder, file}) => [folder, file]);
    rmSync(root, {recursive: true});
    expect(found).toEqual([
      ["hue", "hue/a.xlsx"],
      ["hue", "hue/phu-luc/b.xlsx"],
      ["lac.xlsx", "lac.xlsx"]
    ]);
  });
});
