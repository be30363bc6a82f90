/**
 * A number times a power of ten, exactly: 12.345 · 10⁶ is 12345000 and not a neighbour of it.
 */
export function shift(value: number, exponent: number): number {
  const text = String(value);
  return exponent === 0 || text.includes("e") ? value * 10 ** exponent : Number(`${text}e${exponent}`);
}
