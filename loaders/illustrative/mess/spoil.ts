/**
 * Spoils the answers of one unit, as its role says, and notes what the reader has to find.
 */
import type {Answers, AnswerValue} from "../answers/values.js";
import {shuffle} from "../random.js";
import type {Expected} from "./expected.js";
import type {Role} from "./roles.js";

/** A seeded finding without its place. */
export type Flaw = Pick<Expected, "item" | "code" | "severity">;

/** The answers as the unit sends them, and the flaws put in. */
export interface Spoiled {
  readonly answers: Answers;
  readonly flaws: readonly Flaw[];
}

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

/** @param required ids of the items whose blank is a finding */
export function spoil(role: Role | undefined, answers: Answers, required: ReadonlySet<string>, key: string): Spoiled {
  switch (role) {
    case "partial":
      return blank(answers, new Set(shuffle(BLANKS, key, "blank").slice(0, 3)), required);
    case "barely":
      return blank(answers, new Set([...required].filter((id) => !BARE.test(id))), required, true);
    case "wordy":
      return wordy(answers);
    case "approximate":
      return set(answers, "trained-146", "khoảng 30", "not-a-number");
    case "dotted":
      return set(answers, "dvc-total", "1.2.3", "not-a-number");
    case "above":
      return set(answers, "dvc-ai", Number(answers.get("dvc-total")) + 7, "numerator-above-denominator");
    case "negative":
      return set(answers, "gpu", -4, "negative");
    case "masters":
      return set(answers, "ai-masters", Number(answers.get("ai-staff")) + 3, "parts-above-total", "ai-engineers");
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
    ["gpu", "chưa có", "read-as-zero", "info"],
    ["it-need", "không có số liệu", "declared-missing", "info"],
    ["db-ready", "Theo Quyết định số 12/QĐ-UBND", "refers-to", "warning"]
  ];
  return {
    answers: new Map([...answers, ...words.map(([item, text]) => [item, text] as const)]),
    flaws: words.map(([item, , code, severity]) => ({item, code, severity}))
  };
}
