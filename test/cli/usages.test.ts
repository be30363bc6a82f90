import {spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import {describe, expect, it} from "vitest";
import {asksForHelp, type CommandName, usageOf} from "../../loaders/cli/usages.js";
import {inProject} from "../../loaders/files/paths.js";

const BIN = inProject("bin", "san-sang.js");
const sources = readdirSync(inProject("loaders", "cli"))
  .map((file) => ({name: basename(file, ".ts"), text: readFileSync(inProject("loaders", "cli", file), "utf8")}))
  .filter(({text}) => /export async function \w+Command\(/.test(text));

describe("the commands", () => {
  it("are found by this test", () => expect(sources.length).toBeGreaterThanOrEqual(13));

  it.each(sources.map(({name}) => name as CommandName))(
    "%s: docs/commands.md has its usage as --help prints it",
    (name) => {
      const [, call] = /^usage: san-sang (\S+(?: [^;]*)?)/.exec(usageOf(name))!;
      const page = readFileSync(inProject("docs", "commands.md"), "utf8").replaceAll(/\s+/g, " ");
      expect(page).toContain(`- \`${call}\`: `);
    }
  );

  it("print their usage and nothing else, and exit 0, when help is asked for", () => {
    for (const name of ["read", "generate"] as const) {
      const {status, stdout, stderr} = spawnSync(process.execPath, [BIN, name, "--help"], {encoding: "utf8"});
      expect({status, usage: stdout.split("\n")[0], stderr}).toEqual({status: 0, usage: usageOf(name), stderr: ""});
    }
  });

  it("take what stands after -- for a name, not for a cry for help", () => {
    expect([asksForHelp(["--help"]), asksForHelp(["a", "-h"]), asksForHelp(["--", "--help"])]).toEqual([
      true,
      true,
      false
    ]);
  });

  it("end quietly when nobody reads on", () => {
    const names = Array.from({length: 3000}, (_, i) => `Bộ ${i}`).join('" "');
    const {stderr, stdout} = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" unit "${names}" | head -1`], {
      encoding: "utf8"
    });
    expect({lines: stdout.trim().split("\n").length, stderr}).toEqual({lines: 1, stderr: ""});
  });
});
