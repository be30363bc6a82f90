/**
 * Bars that stretch with their place: a share of 0–1 as a length. The number stands beside them in the table.
 */
import {html, type Markup} from "../html.js";

/** One bar above the other: what is given in the dark one, what is found in the light one; null draws none. */
export function pairedBars(given: number | null, found: number | null, most: number, label: string): Markup {
  const length = (share: number | null) => (share === null ? 0 : (100 * share) / most);
  return html`<svg class="bar" viewBox="0 0 100 18" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="given" x="0" y="1" width="${length(given)}" height="7"/><rect class="found" x="0" y="10" width="${length(found)}" height="7"/></svg>`;
}

/** Parts side by side, each with a class, that fill the bar together. */
export function stackedBar(
  parts: readonly {readonly count: number; readonly className: string}[],
  label: string
): Markup {
  const total = parts.reduce((sum, {count}) => sum + count, 0);
  let x = 0;
  const drawn = parts.map(({count, className}) => {
    const width = total === 0 ? 0 : (100 * count) / total;
    const part = html`<rect class="${className}" x="${x}" y="0" width="${width}" height="14"/>`;
    x += width;
    return part;
  });
  return html`<svg class="bar" viewBox="0 0 100 14" preserveAspectRatio="none" role="img" aria-label="${label}">${drawn}</svg>`;
}

/** Eigenvalues as columns with a line at 1, at a fixed size. */
export function screePicture(eigenvalues: readonly number[], label: string): Markup {
  const [width, height, foot] = [200, 96, 4];
  const most = eigenvalues.reduce((a, b) => Math.max(a, b), 1);
  const scale = (height - foot - 8) / most;
  const step = Math.min(40, width / Math.max(1, eigenvalues.length));
  const columns = eigenvalues.map((value, i) => {
    const size = value * scale;
    return html`<rect class="${value > 1 + 1e-9 ? "given" : "found"}" x="${i * step + 2}" y="${height - foot - size}" width="${step - 4}" height="${size}"/>`;
  });
  const one = height - foot - scale;
  return html`<svg class="scree" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${columns}<line x1="0" x2="${width}" y1="${one}" y2="${one}"/></svg>`;
}
