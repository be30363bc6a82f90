/**
 * What the reports of one year say of the tasks: the table `nhiem-vu` of the form.
 */
import type {TaskClaimState} from "../../src/scoring/tasks/standing.js";
import {countingReports} from "../assess/earlier-edition.js";
import type {AssessedYear} from "../assess/edition-inputs.js";
import {tableCode} from "../form/questions.js";
import type {CellReading, SubmissionReading} from "../intake/types.js";
import {maskText} from "../privacy/mask-text.js";
import {publicText} from "../privacy/public-text.js";
import type {Task} from "../seeds/tasks.js";
import type {Statement} from "./statement.js";

/** The form's choices in our words. */
const CLAIMS: Readonly<Record<string, TaskClaimState>> = {
  "not-started": "not-started",
  "in-progress": "under-way",
  "done-on-time": "done-on-time",
  "done-late": "done-late",
  superseded: "replaced"
};

/** The reports of a year that count. A statement about a yearly task is about the occurrence of that year. */
export function reportStatements(year: AssessedYear, tasks: readonly Task[]): readonly Statement[] {
  return [...countingReports(year.intake)].flatMap(([unit, reading]) => {
    const cells = new Map(reading.cells.map((cell) => [cell.item, cell]));
    return tasks.flatMap((task) => statementOf(task, {unit, reading, cells, year}) ?? []);
  });
}

interface Report {
  readonly unit: string;
  readonly reading: SubmissionReading;
  readonly cells: ReadonlyMap<string, CellReading>;
  readonly year: AssessedYear;
}

/** null where the report has no state that could be read. */
function statementOf({id, deadline}: Task, {unit, reading, cells, year}: Report): Statement | null {
  const {settings, intake} = year;
  const known = {known: intake.people};
  const [state, done, evidence] = ["state", "done", "evidence"].map((column) =>
    cells.get(tableCode("nhiem-vu", id, column))
  );
  const claimed = CLAIMS[String(state?.value ?? "")];
  if (!claimed) return null;
  const row = intake.submissions.find((one) => one.unit === unit && one.verdict.startsWith("accepted"));
  const file = row?.file ?? maskText(reading.file, {...known, loose: true});
  const used = [state, done, evidence].filter((cell) => cell !== undefined && cell.value !== null && cell.cell !== "");
  return {
    task: id,
    occurrence: deadline === "annual" ? settings.year : null,
    unit,
    claimed,
    on: row?.received_at ?? settings.as_of,
    done_on: typeof done?.value === "string" ? done.value : null,
    evidence: publicText(String(evidence?.value ?? ""), intake.people),
    source: used.map((cell) => maskText(`${settings.year}/${file}#${cell!.sheet}!${cell!.cell}`, known)).join(";"),
    replaced_by: ""
  };
}
