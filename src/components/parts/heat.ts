/**
 * Heat cells: five steps of one hue, each with its own text colour; hatch where there is no number.
 */

/** Class of a score on 0–100: `q1` below 20 … `q5` from 80; `hatch` for none. */
export function heatClass(score: number | null): string {
  if (score === null) return "hatch";
  return `q${Math.min(5, Math.floor(Math.max(0, score) / 20) + 1)}`;
}

/** Class of the share of the way to a target, 0–1: steps at 25, 50, 75 and 100 %. */
export function wayClass(share: number | null): string {
  if (share === null) return "hatch";
  if (share >= 1) return "q5";
  return `q${Math.min(4, Math.floor(Math.max(0, share) * 4) + 1)}`;
}
