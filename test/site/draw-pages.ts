import {drawFrom} from "./corrupt-number.js";
import {readAddress} from "./page-subject.js";

/** How many pages are drawn of a kind each; the others come from all pages, most of which are units'. */
const KINDS = 6;

/**
 * Draws pages in turn of both languages and editions, the first of a different kind each. The same seed draws the same
 * pages of the same site.
 */
export function drawPages(paths: readonly string[], seed: number, count: number): readonly string[] {
  const draw = drawFrom(seed);
  const kinds = new Map<string, string[]>();
  for (const path of paths) kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), path]);
  const order = shuffle([...kinds.values()], draw);
  const drawn: string[] = [];
  for (let i = 0; drawn.length < count; i++) {
    const left = (i < KINDS ? order[i % order.length]! : paths).filter((path) => !drawn.includes(path));
    const lang = drawn.length % 2 === 0 ? "vi" : "en";
    const year = drawn.length % 4 < 2 ? 2025 : 2024;
    const wanted = left.filter((path) => {
      const address = readAddress(path);
      return address.lang === lang && (address.year ?? year) === year;
    });
    const from = wanted.length > 0 ? wanted : left;
    if (from.length > 0) drawn.push(from[Math.floor(draw() * from.length)]!);
  }
  return drawn;
}

function kindOf(path: string): string {
  const {folder, name} = readAddress(path);
  return folder === "" || name === "index" ? `${folder}/${name}` : folder;
}

function shuffle<T>(list: readonly T[], draw: () => number): readonly T[] {
  return list
    .map((item) => ({item, at: draw()}))
    .sort((a, b) => a.at - b.at)
    .map(({item}) => item);
}
