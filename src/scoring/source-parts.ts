/**
 * The cells of a source, `file#sheet!cell;file#sheet!cell`, one by one. All are of one folder, so a semicolon within the
 * name of a sheet or a file parts nothing.
 *
 * @returns none for an empty source; a source that names a file alone is one part
 * @example splitSource("hue/b.xlsx#A; B!D4;hue/b.xlsx#A; B!D5"); // ["hue/b.xlsx#A; B!D4", "hue/b.xlsx#A; B!D5"]
 */
export function splitSource(source: string): readonly string[] {
  if (source === "") return [];
  const folder = source.slice(0, source.indexOf("/") + 1);
  return source.split(`;${folder}`).map((part, i) => (i === 0 ? part : folder + part));
}
