/**
 * `san-sang generate`: the illustrative submissions, written again.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {inProject} from "../files/paths.js";
import {generateEdition} from "../illustrative/generate-edition.js";
import type {Expected} from "../illustrative/mess/expected.js";
import {EDITIONS, type IllustrativeEdition} from "../illustrative/population.js";
import {writeEdition} from "../illustrative/write-edition.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("generate");

/**
 * `san-sang generate [--edition 2024|2025]`: the illustrative submissions below `data/`, byte for byte the same each
 * time. With both editions, the answer key of the seeded errors is written for the tests too.
 *
 * @returns exit code: 0, or 2 with one line on `err` on wrong use or a folder that may hold real submissions
 */
export async function generateCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const editions = parseEditions(args);
  if (typeof editions === "string") {
    err(editions);
    return 2;
  }
  try {
    const expected: Expected[] = [];
    for (const edition of editions) expected.push(...(await generateOne(edition, err)));
    if (editions.length === EDITIONS.length) writeExpected(expected);
    return 0;
  } catch (error) {
    err((error as Error).message);
    return 2;
  }
}

function parseEditions(args: readonly string[]): readonly IllustrativeEdition[] | string {
  try {
    const {values} = parseArgs({args: [...args], options: {edition: {type: "string"}}});
    const asked = EDITIONS.filter((edition) => values.edition === undefined || edition === values.edition);
    return asked.length > 0 ? asked : USAGE;
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
}

async function generateOne(edition: IllustrativeEdition, err: Print): Promise<readonly Expected[]> {
  const generated = await generateEdition(edition);
  writeEdition(inProject("data"), edition, generated);
  err(`${edition}: ${generated.files.size} files, ${generated.expected.length} seeded findings`);
  return generated.expected;
}

function writeExpected(expected: readonly Expected[]): void {
  mkdirSync(inProject("test", "illustrative"), {recursive: true});
  writeFileSync(inProject("test", "illustrative", "expected-errors.json"), `${JSON.stringify(expected, null, 2)}\n`);
}
