/**
 * One illustrative edition, in memory: its files, the received log, the bases and the answer key.
 */
import {formatCsv} from "../files/csv.js";
import {readFormTasks} from "../form/assigned-tasks.js";
import {readForm} from "../form/read-form.js";
import type {UnitFacts} from "./facts.js";
import type {Expected} from "./mess/expected.js";
import {assignRoles, donorOf, type Role} from "./mess/roles.js";
import {type IllustrativeEdition, populate} from "./population.js";
import {type GeneratedFile, submissionFiles} from "./submission-files.js";

/** A folder that is no unit: what came without a clear sender. */
export const UNKNOWN_FOLDER = "khong-ro-don-vi";

/** Everything of one edition; `files` by path below `data/submissions/<edition>/`. */
export interface GeneratedEdition {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly received: string;
  readonly bases: string;
  readonly expected: readonly Expected[];
  readonly roles: ReadonlyMap<string, Role>;
}

/**
 * Generates an edition. Same edition, same bytes.
 *
 * @param only ids of the units whose files are made; all of them unless given
 * @param onProgress called after each unit with how many are done
 */
export async function generateEdition(
  edition: IllustrativeEdition,
  {only, onProgress}: {only?: ReadonlySet<string>; onProgress?: (done: number, total: number) => void} = {}
): Promise<GeneratedEdition> {
  const all = populate(edition);
  const setting = {form: readForm(), tasks: readFormTasks(), donor: donorOf(all)};
  const roles = assignRoles(all, edition);
  const chosen = only ? all.filter(({unit}) => only.has(unit.id)) : all;
  const made: GeneratedFile[] = [];
  for (const [i, facts] of chosen.entries()) {
    made.push(...(await submissionFiles(facts, roles.get(facts.unit.id), setting)));
    onProgress?.(i + 1, chosen.length);
  }
  const sent = only ? made : [...made, strayCopy(made, roles, edition)];
  return {
    files: new Map(sent.map(({received, bytes}) => [`${received.unit_folder}/${received.file}`, bytes])),
    received: formatCsv(
      ["unit_folder", "file", "received_at", "channel"],
      sent.map(({received}) => received)
    ),
    bases: formatBases(all, roles, edition),
    expected: sent.flatMap((file) => file.expected),
    roles
  };
}

/** A clean report that landed in no unit's folder. */
function strayCopy(made: readonly GeneratedFile[], roles: ReadonlyMap<string, Role>, edition: string): GeneratedFile {
  const source = made.find(({received}) => !roles.has(received.unit_folder) && received.file.endsWith(".xlsx"))!;
  const received = {
    ...source.received,
    unit_folder: UNKNOWN_FOLDER,
    file: "bao-cao.xlsx",
    received_at: `${edition}-12-09`
  };
  const file = `${UNKNOWN_FOLDER}/bao-cao.xlsx`;
  return {...source, received, expected: [{edition, file, item: null, code: "unknown-folder", severity: "error"}]};
}

/** Denominators known from elsewhere; in 2025 one silent unit's services are left out: not boundable. */
function formatBases(units: readonly UnitFacts[], roles: ReadonlyMap<string, Role>, edition: string): string {
  const silent = units.find(({unit}) => roles.get(unit.id) === "silent")?.unit.id;
  const rows = units.flatMap(({unit, stock}) => [
    ...(edition === "2025" && unit.id === silent ? [] : [base(unit.id, "qd699-1", stock.services)]),
    ...(unit.kind === "province" ? [base(unit.id, "qd699-2", stock.urban)] : [])
  ]);
  return formatCsv(["unit", "indicator", "denominator", "source"], rows);
}

function base(unit: string, indicator: string, denominator: number) {
  return {unit, indicator, denominator, source: "minh họa"};
}
