import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";

/** An archive with parts changed, or added where they were not; a change gets "" for a part that was not there. */
export function editParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
  added: Readonly<Record<string, Uint8Array>> = {}
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(parts[name] ? strFromU8(parts[name]) : ""));
  }
  return zipSync({...parts, ...added}, {level: 6});
}
