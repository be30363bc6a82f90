import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {inProject, ROOT} from "../../loaders/files/paths.js";
import {contactRows, writeContacts} from "../../loaders/privacy/write-contacts.js";

const dir = mkdtempSync(join(tmpdir(), "san-sang-contacts-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

const reading = (file: string, value: string) => ({
  ...{file, unit: null, edition: null, form: null, cells: [], findings: [], fit: true},
  contacts: [{item: "contact-name", value}]
});

describe("the contacts of an edition", () => {
  const rows = contactRows([reading("hue/1.xlsx", "A"), reading("hue/2.xlsx", "B")], new Set(["hue/2.xlsx"]));

  it("are those of the files that count", () => {
    expect(rows).toEqual([{unit: "hue", file: "hue/2.xlsx", item: "contact-name", value: "B"}]);
  });

  it.skipIf(process.platform === "win32")("are readable by their owner alone, even in place of an open file", () => {
    writeFileSync(join(dir, "2025.csv"), "", {mode: 0o666});
    const path = writeContacts(2025, rows, dir);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).toBe("\uFEFFunit,file,item,value\nhue,hue/2.xlsx,contact-name,B\n");
  });

  it("lie where git does not look", () => {
    const ignored = readFileSync(inProject(".gitignore"), "utf8").split("\n");
    expect(ignored).toContain("data/contacts/");
    const {status, stdout} = spawnSync("git", ["ls-files", "data/contacts"], {cwd: ROOT, encoding: "utf8"});
    if (status === 0) expect(stdout).toBe("");
  });
});
