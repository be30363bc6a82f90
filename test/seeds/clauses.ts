/** Law text → the words under each clause, keyed the way our `clause` columns cite them. */

const HEADINGS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [0, /^(?:\[bookmark[^\]]*\])*(Điều \d+|[IVX]+)\. ?/],
  [1, /^(\d+)\. ?/],
  [2, /^([a-zđ])\) ?/]
];

/**
 * The draft of 2026: `II.2.a`, `II.2.a, gạch đầu dòng 1`, `II.3`, `Điều 2.5.b` → text.
 * Lines before the first heading are left out.
 */
export function draftClauses(text: string): ReadonlyMap<string, string> {
  const clauses = new Map<string, string>();
  let path: string[] = [];
  let bullet = 0;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const heading = HEADINGS.flatMap(([level, pattern]) => {
      const name = pattern.exec(line)?.[1];
      return name && (level === 0 || path.length > 0) ? [{level, name}] : [];
    })[0];
    if (heading) {
      path = [...path.slice(0, heading.level), heading.name];
      bullet = 0;
    } else if (line.startsWith("- ")) bullet += 1;
    if (path.length === 0) continue;
    const key = path.join(".") + (bullet ? `, gạch đầu dòng ${bullet}` : "");
    clauses.set(key, `${clauses.get(key) ?? ""}${line} `);
  }
  return clauses;
}

/** The outline of letter 4409: `2.7`, `2.2 (lần 2), gạch đầu dòng 4` → text. A number used again is "(lần 2)". */
export function outlineClauses(text: string): ReadonlyMap<string, string> {
  const clauses = new Map<string, string>();
  let section = "";
  let bullet = 0;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const number = /^(\d\.\d)\. /.exec(line)?.[1];
    if (number) {
      section = clauses.has(number) ? `${number} (lần 2)` : number;
      bullet = 0;
    } else if (line.startsWith("- ")) bullet += 1;
    if (section === "") continue;
    const key = section + (bullet ? `, gạch đầu dòng ${bullet}` : "");
    clauses.set(key, `${clauses.get(key) ?? ""}${line} `);
  }
  return clauses;
}

/** A body's name without what the source spells in several ways: case, dashes, commas, abbreviations. */
export function foldBody(name: string): string {
  return name
    .replaceAll("KH&CN", "khoa học và công nghệ")
    .replace(/\bQG\b/g, "quốc gia")
    .replaceAll("KT-KT", "kinh tế kỹ thuật")
    .replaceAll("TP.", "thành phố")
    .toLowerCase()
    .replaceAll("có liên quan", "liên quan")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
