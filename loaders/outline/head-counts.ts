/**
 * Head counts with their degrees: "… là 1.250 người; trong đó có 800 Kỹ sư/CN; 340 Thạc sỹ; 110 Tiến sỹ".
 */

/** The written pieces of one such line; "" where a piece is not there. */
export interface HeadCounts {
  readonly total: string;
  readonly engineers: string;
  readonly masters: string;
  readonly doctors: string;
}

const DEGREES: readonly (readonly [keyof HeadCounts, RegExp])[] = [
  ["doctors", /ti[eế]n\s*s[iĩyỹ]|(?<!\p{L})ts(?!\p{L})/iu],
  ["masters", /th[aạ]c\s*s[iĩyỹ]|cao học|(?<!\p{L})th\.?\s?s(?!\p{L})/iu],
  ["engineers", /k[yỹiĩ]\s*s[uư]|cử nhân|đại học|(?<!\p{L})(?:ks|cn|đh)(?!\p{L})/iu]
];

/** A written number, or the blank where one should be. */
const FIGURE = /(?:\d[\d.,]*(?<![.,])|[.…]{2,}[.…\s]*|…)/u;
const OF_WHICH = /trong đó|bao gồm|gồm(?: có)?/iu;

/**
 * Cuts the text under a heading into its counts. A degree's figure stands before its name, or after it behind a colon.
 *
 * @example splitHeadCounts(["của tỉnh là 12 người; trong đó có 2 Thạc sỹ"]).masters; // "2"
 */
export function splitHeadCounts(lines: readonly string[]): HeadCounts {
  const text = lines.join("\n");
  const cut = OF_WHICH.exec(text);
  const [head, tail] = cut ? [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)] : splitFirst(text);
  const counts = {total: totalOf(head), engineers: "", masters: "", doctors: ""};
  for (const piece of tail.split(/[;\n]|,(?!\d)|\s+và\s+/u)) {
    const degree = DEGREES.find(([, pattern]) => pattern.test(piece));
    const figure = degree && FIGURE.exec(piece)?.[0].trim();
    if (degree && figure && counts[degree[0]] === "") counts[degree[0]] = figure;
  }
  return counts;
}

/** Without "trong đó" the first clause is the total, unless it names a degree already. */
function splitFirst(text: string): readonly [string, string] {
  const end = text.search(/[;\n]/u);
  const [head, tail] = end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
  return DEGREES.some(([, pattern]) => FIGURE.test(head) && pattern.test(head)) ? ["", text] : [head, tail];
}

/** What follows "là" or a colon; else the last figure of the clause. */
function totalOf(head: string): string {
  const said = /(?:^|\s)là\s*:?\s*([^;\n]*)|:\s*([^;\n]*)/iu.exec(head);
  const text = (said?.[1] ?? said?.[2] ?? head).replace(/[\s;,.(:-]+$/u, "").trim();
  if (said) return text;
  const figure = [...head.matchAll(new RegExp(`${FIGURE.source}(?:\\s*(?:người|cán bộ))?`, "giu"))].at(-1)?.[0];
  return figure?.trim() ?? text;
}
