import {dirname} from "node:path/posix";

/** A sample with every kind of page: all pages of a small folder, the first and the middle one of a crowded one. */
export function takeSample(pages: readonly string[], crowd = 12): readonly string[] {
  const folders = new Map<string, string[]>();
  for (const path of pages) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path]);
  return [...folders.values()].flatMap((paths) =>
    paths.length <= crowd ? paths : [paths[0]!, paths[Math.floor(paths.length / 2)]!]
  );
}
