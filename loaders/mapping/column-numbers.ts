/**
 * The row under a heading that numbers the columns: A, B, 1, 2, 3, or (1), (2), 3=1+2.
 */

/**
 * Whether all texts are letters or small whole numbers, each kind in sequence from its first. At least three, so that
 * a row of two figures is not taken for one.
 *
 * @param texts the cells of the row with content, from the left
 * @example isColumnNumbers(["A", "B", "1", "2", "3=1+2"]); // true
 */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const marks = texts.map((text) => /^\(?\s*([A-Z]|\d{1,3})\s*\)?\s*(?:=.*)?$/u.exec(text.trim())?.[1]);
  if (texts.length < 3 || marks.includes(undefined)) return false;
  const letters = marks.filter((mark) => !/\d/.test(mark!)).map((mark) => mark!.charCodeAt(0) - 64);
  const numbers = marks.filter((mark) => /\d/.test(mark!)).map(Number);
  return isSequence(letters) && isSequence(numbers);
}

/** 1, 2, 3 …, as far as there is any. */
function isSequence(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number === i + 1);
}
