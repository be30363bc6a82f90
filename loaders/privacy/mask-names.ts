/**
 * Names of files without personal data, still one for each file.
 */

import type {KnownPeople} from "./known-people.js";
import {maskText} from "./mask-text.js";

/**
 * @param paths below `data/submissions/<edition>/`
 * @returns path → name to publish; two that become alike are told apart by " (2)", " (3)" …
 */
export function publicPaths(paths: readonly string[], known: KnownPeople): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    paths.map((path) => {
      const masked = maskText(path, {known, loose: true});
      let name = masked;
      for (let i = 2; taken.has(name); i++) name = masked.replace(/(\.[^./]*)?$/, ` (${i})$1`);
      taken.add(name);
      return [path, name];
    })
  );
}
