/**
 * The files one illustrative unit sends, and what the reader has to find in them.
 */
import {assignedTasks} from "../form/assigned-tasks.js";
import type {Form, FormTask} from "../form/form.js";
import {itemsFor} from "../form/questions.js";
import type {ReceivedRow} from "../intake/types.js";
import {type Answers, drawAnswers} from "./answers/values.js";
import type {UnitFacts} from "./facts.js";
import type {Expected} from "./mess/expected.js";
import {type Flaw, info} from "./mess/flaw.js";
import type {Role} from "./mess/roles.js";
import {spoil} from "./mess/spoil.js";
import {endingOf, packAnswers} from "./pack-answers.js";
import {pick} from "./random.js";
import {receiptDate} from "./receipt.js";

/** One generated file with its line of the received log and its seeded findings. */
export interface GeneratedFile {
  readonly bytes: Uint8Array;
  readonly received: ReceivedRow;
  readonly expected: readonly Expected[];
}

/** What is the same for all units of an edition. */
export interface Setting {
  readonly form: Form;
  readonly tasks: readonly FormTask[];
  /** The one unit that another copies from. */
  readonly donor: UnitFacts;
}

/** The files of a unit, in the order received; none if it stays silent. */
export async function submissionFiles(
  facts: UnitFacts,
  role: Role | undefined,
  setting: Setting
): Promise<readonly GeneratedFile[]> {
  if (role === "silent") return [];
  const {answers, flaws} = answer(facts, role, setting);
  const final = await pack(facts, role, setting, answers, flaws);
  if (role === "unreadable") return [truncated(final)];
  if (role === "unreadable-then-good") return [truncated(final, "-loi"), final];
  if (role !== "duplicate") return [final];
  const draft = new Map([...answers, ["dvc-ai", Math.floor(facts.servicesAi / 2)] as const]);
  return [earlier(await pack(facts, role, setting, draft, flaws), "-lan-1"), final];
}

function answer(
  facts: UnitFacts,
  role: Role | undefined,
  setting: Setting
): {answers: Answers; flaws: readonly Flaw[]} {
  const {unit, edition} = facts;
  const drawn = clean(facts, role, setting);
  const secret = unit.id === "mod" || unit.id === "mps";
  const required = itemsFor(setting.form, unit.kind).filter(({item}) => item.required && !item.prefilled);
  const sources = {
    edition,
    required: new Set(required.map(({item}) => item.id)),
    before: () => clean(facts.before[0]!, undefined, setting),
    donor: () => ({
      answers: clean(setting.donor, undefined, setting),
      file: `${setting.donor.unit.id}/${nameOf(edition, undefined)}`
    })
  };
  const {answers, flaws} = secret ? withhold(drawn) : spoil(role, drawn, sources, `${unit.id}-${edition}`);
  const short = answers.get("budget-long") === "chưa có";
  return {answers, flaws: [...flaws, ...(short ? [NO_LONG_BUDGET] : []), ...uncounted(answers, role)]};
}

/** The answers as they would be without any trouble. */
function clean(facts: UnitFacts, role: Role | undefined, {form, tasks}: Setting): Answers {
  return drawAnswers(facts, assignedTasks(form, facts.unit, tasks), receiptDate(facts, role).sent);
}

/** Cooperation that has no result yet is listed and noted, but not counted. A CSV has no line for what is not given. */
function uncounted(answers: Answers, role: Role | undefined): readonly Flaw[] {
  const partners = [...answers.keys()].filter((code) => /^hop-tac\[\d+\]\.partner$/.test(code));
  const column = endingOf(role) === "csv" ? "scope" : "result";
  return partners
    .filter((code) => !answers.has(code.replace(".partner", ".result")))
    .map((code) => info("row-not-counted", code.replace(".partner", `.${column}`)));
}

/** Many plan no long-term budget and say so: the reader tells them how it took it. */
const NO_LONG_BUDGET: Flaw = {item: "budget-long", code: "read-as-zero", severity: "info"};

/** The two ministries whose computing is secret. */
function withhold(answers: Answers): {answers: Answers; flaws: readonly Flaw[]} {
  return {answers: new Map([...answers, ["gpu", "Mật"]]), flaws: [{item: "gpu", code: "withheld", severity: "info"}]};
}

async function pack(
  facts: UnitFacts,
  role: Role | undefined,
  {form, tasks}: Setting,
  answers: Answers,
  flaws: readonly Flaw[]
): Promise<GeneratedFile> {
  const {unit, edition} = facts;
  const bytes = await packAnswers({form, unit, edition, tasks: assignedTasks(form, unit, tasks)}, role, answers);
  const name = nameOf(edition, role);
  const channel = pick(["truc-lien-thong", "thu-dien-tu", "cong-bao-cao"], unit.id, edition, "channel");
  const received = {unit_folder: unit.id, file: name, received_at: receiptDate(facts, role).received, channel};
  const file = `${unit.id}/${name}`;
  return {bytes, received, expected: [...flaws, ...fileFlaws(role)].map((flaw) => ({edition, file, ...flaw}))};
}

function nameOf(edition: string, role: Role | undefined): string {
  return `bao-cao-ai-${edition}.${endingOf(role)}`;
}

/** What a reader says about the whole file. */
function fileFlaws(role: Role | undefined): readonly Flaw[] {
  switch (role) {
    case "renamed-sheet":
      return [{item: null, code: "renamed-sheet", severity: "info"}];
    case "extra-sheet":
      return [{item: null, code: "unknown-sheet", severity: "warning"}];
    case "csv-tcvn3":
    case "csv-vni":
    case "csv-1258":
      return [{item: null, code: "legacy-text", severity: "info"}];
    default:
      return [];
  }
}

/** Cut off on the way. */
function truncated(file: GeneratedFile, suffix = ""): GeneratedFile {
  const cut = suffix === "" ? file : earlier(file, suffix);
  const {unit_folder, file: name} = cut.received;
  const edition = /\d{4}/.exec(name)![0];
  const flaw = {edition, file: `${unit_folder}/${name}`, item: null, code: "unreadable", severity: "error"} as const;
  return {...cut, bytes: file.bytes.slice(0, Math.floor(file.bytes.length * 0.6)), expected: [flaw]};
}

/** A first sending, some days before, under another name. */
function earlier(file: GeneratedFile, suffix: string): GeneratedFile {
  const {received} = file;
  const date = `${received.received_at.slice(0, 5)}11-29`;
  const name = received.file.replace(".", `${suffix}.`);
  const expected = file.expected.map((flaw) => ({...flaw, file: `${received.unit_folder}/${name}`}));
  return {...file, expected, received: {...received, file: name, received_at: date}};
}
