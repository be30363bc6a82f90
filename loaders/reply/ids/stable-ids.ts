/**
 * Findings' ids that stay when the file is sent again: rows of lists are known by their names, strays by their words.
 */
import {sha256} from "../../files/hash.js";
import {type Finding, findingId} from "../../finding.js";
import type {Form} from "../../form/form.js";
import type {CellReading} from "../../intake/types.js";
import {rowKeys, slugOf} from "./row-keys.js";

/**
 * Gives every finding of one file an id of its own.
 *
 * - `unit/code/sheet/table[3].column` becomes `unit/code/sheet/table[name-of-the-row].column`;
 * - `unit/code/Tab/B12`, a stray cell, becomes `unit/code/stray-<hash of its words>`;
 * - of findings that would share an id, the second is `…~2`.
 *
 * @param cells of the same file: they name the rows
 */
export function stableIds<F extends Finding>(
  form: Form,
  cells: readonly CellReading[],
  findings: readonly F[]
): readonly F[] {
  const keys = rowKeys(form, cells);
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const id = stableId(finding, keys);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return {...finding, id: count === 1 ? id : `${id}~${count}`};
  });
}

/** Of a cell in a sheet, or in a table of a Word document; anything else, such as a tag, moves with its content. */
const ADDRESS = /^([A-Z]{1,3}\d+|t\d+\.R\d+C\d+)$/;

function stableId(finding: Finding, keys: ReadonlyMap<string, string>): string {
  const parts = finding.id.split("/");
  const last = parts.at(-1)!;
  if (last === finding.cell && ADDRESS.test(last))
    return findingId(parts[0]!, finding.code, "", `stray-${hashOf(finding.raw)}`);
  const row = /^([a-z0-9-]+\[[^\]]+\])(\..+)$/.exec(last);
  const key = row && keys.get(row[1]!);
  if (!row || !key) return finding.id;
  return [...parts.slice(0, -1), `${row[1]!.replace(/\[.*/, "")}[${key}]${row[2]}`].join("/");
}

/** Digits count for nothing: no phone number can be found again from its hash. */
function hashOf(raw: string): string {
  return sha256(slugOf(raw.replace(/\d+/g, "0"))).slice(0, 10);
}
