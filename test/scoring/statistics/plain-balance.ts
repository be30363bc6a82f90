/** `orderBalance` by its definition, pair by pair. */
export function plainBalance(a: readonly number[], b: readonly number[]): number {
  let balance = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) balance += Math.sign(a[i]! - a[j]!) * Math.sign(b[i]! - b[j]!);
  }
  return balance;
}
