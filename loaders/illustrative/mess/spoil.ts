/**
 * Spoils the answers of one unit, as its role says, and notes what the reader has to find.
 */
import type {Answers, AnswerValue} from "../answers/values.js";
import {shuffle} from "../random.js";
import {BROKEN} from "./broken-cells.js";
import {error, type Flaw, type Spoiled} from "./flaw.js";
import type {Role} from "./roles.js";
import {typos} from "./spoil-cells.js";
import {careless, contradictory, offBase, outOfScale, rounded, tables, unlisted} from "./spoil-report.js";
import {copied, repeated, unlikeLastYear} from "./spoil-years.js";

/** Items that a partial report leaves blank: none of them is the denominator of many indicators. */
const BLANKS = [
  "gpu",
  "trained-146",
  "open-catalogue",
  "db-ready",
  "code-of-conduct",
  "it-need",
  "context-need",
  "equipment"
];

/** All that a barely filled report holds. */
const BARE = /^(doc-|dvc-|dothi-|open-data|trained-146|nhiem-vu)/;

/** What a unit can copy from, besides its own answers. */
export interface Sources {
  readonly edition: string;
  /** Ids of the items whose blank is a finding. */
  readonly required: ReadonlySet<string>;
  /** What the unit sent last year. */
  readonly before: () => Answers;
  /** What a neighbour sends this year, and in which file. */
  readonly donor: () => {readonly answers: Answers; readonly file: string};
}

/** @param key what chance is drawn by */
export function spoil(role: Role | undefined, answers: Answers, sources: Sources, key: string): Spoiled {
  const {edition, required} = sources;
  switch (role) {
    case "partial":
      return blank(answers, new Set(shuffle(BLANKS, key, "blank").slice(0, 3)), required);
    case "barely":
      return blank(answers, new Set([...required].filter((id) => !BARE.test(id))), required, true);
    case "wordy":
      return wordy(answers);
    case "approximate":
      return set(answers, "trained-146", "khoảng 30", "qualified-number");
    case "dotted":
      return set(answers, "dvc-total", "1.2.3", "not-a-number");
    case "above":
      return set(answers, "dvc-ai", Number(answers.get("dvc-total")) + 7, "numerator-above-denominator");
    case "negative":
      return set(answers, "gpu", -4, "negative");
    case "masters":
      return set(answers, "ai-masters", Number(answers.get("ai-staff")) + 3, "parts-above-total", "ai-engineers");
    case "careless":
      return careless(answers, edition);
    case "unlisted":
      return unlisted(answers);
    case "tables":
      return tables(answers);
    case "out-of-scale":
      return outOfScale(answers);
    case "rounded":
      return rounded(answers);
    case "off-base":
      return offBase(answers);
    case "contradictory":
      return contradictory(answers);
    case "typos":
      return typos(answers);
    case "formulas":
      return {answers, flaws: BROKEN.map(({item, code}) => error(code, item))};
    case "unlike-last-year":
      return unlikeLastYear(answers);
    case "repeated":
      return repeated(answers, sources.before());
    case "copied":
      return copied(answers, sources.donor().answers, sources.donor().file);
    default:
      return {answers, flaws: []};
  }
}

function set(answers: Answers, item: string, value: AnswerValue, code: string, found = item): Spoiled {
  return {answers: new Map([...answers, [item, value]]), flaws: [{item: found, code, severity: "error"}]};
}

function blank(answers: Answers, items: ReadonlySet<string>, required: ReadonlySet<string>, rows = false): Spoiled {
  const kept = [...answers].filter(([code]) => !items.has(code) && !(rows && !BARE.test(code)));
  const flaws = [...items].filter((id) => required.has(id));
  return {
    answers: new Map(kept),
    flaws: flaws.map((item) => ({item, code: "required-empty", severity: "warning"}))
  };
}

/** Words where numbers were asked, all of them understood. */
function wordy(answers: Answers): Spoiled {
  const headcount = Number(answers.get("headcount"));
  const dotted = String(headcount).replace(/\B(?=(\d{3})+$)/g, ".");
  const words: readonly (readonly [string, string, string, Flaw["severity"]])[] = [
    ["headcount", `${dotted} người`, "read-number", "info"],
    ["it-need-phd", "chưa có", "read-as-zero", "info"],
    ["it-need", "không có số liệu", "declared-missing", "info"],
    ["db-ready", "Theo Quyết định số 12/QĐ-UBND", "refers-to", "warning"]
  ];
  return {
    answers: new Map([...answers, ...words.map(([item, text]) => [item, text] as const)]),
    flaws: words.map(([item, , code, severity]) => ({item, code, severity}))
  };
}
