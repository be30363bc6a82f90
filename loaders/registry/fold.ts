/**
 * Folding: writings that differ only in how they were typed get one key.
 */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARK = /[\u0300-\u036f]/g;

/**
 * Brings text to one form: NFC, lower case, plain spaces and hyphens, đ for the look-alikes ð (U+00F0) and ɖ (U+0256),
 * `<U+1EA2>` escapes decoded. U+00AD is left alone: it is a letter in TCVN3 text.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(/<U\+([0-9A-Fa-f]{4,5})>/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u00f0\u0256]/g, "đ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The key of a name: its letters without spaces, hyphens, dots and commas, then its tones in order.
 *
 * Tones stand apart because they are placed differently (òa, oà) and because words are run together (Kontum);
 * "&" is "và".
 *
 * @example foldName("Hoà Bình") === foldName("HÒA  BÌNH"); // true
 */
export function foldName(text: string): string {
  const letters = normaliseText(text)
    .replace(/&/g, "và")
    .replace(/[\s\-.,]/g, "")
    .normalize("NFD");
  return `${letters.replace(TONE, "").normalize("NFC")}|${(letters.match(TONE) ?? []).join("")}`;
}

/** A folded name without any mark. @example dropMarks(foldName("Đắk Lắk")); // "daklak" */
export function dropMarks(folded: string): string {
  const letters = folded.slice(0, folded.lastIndexOf("|"));
  return letters.normalize("NFD").replace(MARK, "").replace(/đ/g, "d");
}

/**
 * Whether a folded writing only leaves out marks of a folded name and has none that the name lacks: "Đak Lak" of
 * "Đắk Lắk", but not "Hả Nam" of "Hà Nam". Both must be the same without marks.
 */
export function onlyOmitsMarks(written: string, name: string): boolean {
  const [letters = "", tones = ""] = written.split("|");
  const [ownLetters = "", ownTones = ""] = name.split("|");
  const own = [...ownLetters];
  const agrees = [...letters].every((letter, i) => letter === own[i] || letter === dropMarks(`${own[i]}|`));
  return agrees && isSubsequence(tones, ownTones);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of whole) if (sign === part[at]) at += 1;
  return at === part.length;
}
