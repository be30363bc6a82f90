/**
 * Words and signs that make a figure inexact: "khoảng", "trên", "≥", "trở lên".
 */
import type {Qualifier} from "../model.js";

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:khoảng|xấp xỉ|trên dưới|ước tính|ước đạt|ước|độ|chừng|tầm|gần như|~|≈|≃|≅|\+\/-|±)\s*/u, "approximate"],
  [/^(?:gần|sát)\s+/u, "just-below"],
  [/^(?:tối thiểu|ít nhất|không dưới|không ít hơn|từ ít nhất|≥|>=|=>|≧)\s*/u, "at-least"],
  [/^(?:tối đa|nhiều nhất|không quá|không vượt quá|không hơn|≤|<=|=<|≦)\s*/u, "at-most"],
  [/^(?:trên|hơn|lớn hơn|nhiều hơn|cao hơn|vượt|>)\s*/u, "more-than"],
  [/^(?:dưới|ít hơn|nhỏ hơn|thấp hơn|chưa đến|chưa tới|chưa đầy|<)\s*/u, "less-than"]
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/\s*trở lên$/u, "at-least"],
  [/\s*trở xuống$/u, "at-most"],
  [/(?<=\d)\+$/u, "at-least"]
];
/** Words before a figure that leave it as it is. */
const LEAD = new RegExp(
  "^(?:đạt tỷ lệ|đạt|là|tổng số|tổng cộng|tổng|số lượng|hiện có|có)(?:\\s*:\\s*|\\s+)" +
    "(?=[\\d~≈≥≤<>]|khoảng|gần|trên|hơn|dưới)",
  "u"
);

/** The rest of a text after its qualifiers; where it has two, the bound says more than "khoảng". */
export interface Qualified {
  readonly text: string;
  readonly qualifier: Qualifier | null;
  /** "lead-word" where words stood before it that mean nothing. */
  readonly steps: readonly string[];
}

/** @param text tidied, lower case */
export function takeQualifier(text: string): Qualified {
  const lead = text.replace(LEAD, "");
  const steps = lead === text ? [] : ["lead-word"];
  const qualifiers: Qualifier[] = [];
  const after = strip(lead, AFTER, qualifiers);
  let rest = strip(after, BEFORE, qualifiers);
  rest = strip(rest, BEFORE, qualifiers);
  const bound = qualifiers.find((one) => one !== "approximate") ?? qualifiers[0] ?? null;
  return {text: rest, qualifier: bound, steps: bound === null ? steps : [...steps, bound]};
}

function strip(text: string, patterns: typeof BEFORE, found: Qualifier[]): string {
  const hit = patterns.find(([pattern]) => pattern.test(text));
  if (!hit) return text;
  found.push(hit[1]);
  return text.replace(hit[0], "");
}
