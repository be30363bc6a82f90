/**
 * Staff with another degree than those asked for, or none.
 *
 * @param total people, null where not given
 * @param degrees people of each degree asked for, null where not given
 * @returns total − degrees; null unless all of them are given, or where they exceed the total: one of them is wrong
 * @example otherDegree(61, [38, 12, 4]); // 7
 */
export function otherDegree(total: number | null, degrees: readonly (number | null)[]): number | null {
  let rest = total;
  for (const degree of degrees) rest = rest === null || degree === null ? null : rest - degree;
  return rest === null || rest < 0 ? null : rest;
}
