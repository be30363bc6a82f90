import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {devNull, tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {checkLog, listSubmissions} from "../../loaders/assess/list-submissions.js";

describe("the received log", () => {
  const row = (received_at: string, file = "1.xlsx") => ({unit_folder: "a", file, received_at, channel: ""});
  const check =
    (...rows: readonly ReturnType<typeof row>[]) =>
    () =>
      checkLog("received.csv", rows, [{file: "a/1.xlsx"}]);
  it.each(["2024-12-05", "2024-12-05T10:30", ""])("takes %j", (date) => expect(check(row(date))).not.toThrow());
  it.each(["05/12/2024", "2024-12-5", "2024-13-45", "hôm qua"])(
    "stops at %j, which would be compared wrongly",
    (date) => expect(check(row(date))).toThrow(`received.csv: a/1.xlsx was received on "${date}"`)
  );
  it("stops at a row that names no file: its date would be lost", () => {
    expect(check(row("2024-12-05", "2.xlsx"))).toThrow("a/2.xlsx is logged, but there is no such file");
  });
  it("stops at a file that is logged twice: one of the dates would be chosen in silence", () => {
    expect(check(row("2024-12-05"), row("2024-12-30"))).toThrow("a/1.xlsx is logged twice");
  });
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

  it("that are links or pipes are listed and never followed: an empty file stands in their place", () => {
    const root = mkdtempSync(join(tmpdir(), "san-sang-list-"));
    mkdirSync(join(root, "hue"));
    writeFileSync(join(root, "hue", "a.xlsx"), "x");
    symlinkSync("/etc/hostname", join(root, "hue", "b.csv"));
    symlinkSync(root, join(root, "hue", "c"));
    const found = listSubmissions(2025, root).map(({file, path}) => [file, path]);
    rmSync(root, {recursive: true});
    expect(found).toEqual([
      ["hue/a.xlsx", join(root, "hue", "a.xlsx")],
      ["hue/b.csv", devNull],
      ["hue/c", devNull]
    ]);
  });
});
