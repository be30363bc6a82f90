/**
 * A number in our own CSV files: digits with a dot, an exponent if need be. "1.234,5", "0x1F", "12 %" and "NA" are
 * refused, not guessed at.
 *
 * @returns null for an empty cell (no number), undefined where the text is no such number
 * @example parsePlainNumber("1e-3"); // 0.001
 */
export function parsePlainNumber(cell: string): number | null | undefined {
  if (cell === "") return null;
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell)) return undefined;
  const number = Number(cell);
  return Number.isFinite(number) ? number : undefined;
}
