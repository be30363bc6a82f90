/** One change of a text: what stands from `at` for `length` characters is replaced. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Applies changes that do not overlap; those at the same place come in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const {at, length, text: insert} of edits.toSorted((a, b) => a.at - b.at)) {
    if (at < done) throw new RangeError(`changes overlap at ${at}`);
    parts.push(text.slice(done, at), insert);
    done = at + length;
  }
  return parts.join("") + text.slice(done);
}

/** Puts a text in without taking anything away. */
export function insertAt(at: number, text: string): Edit {
  return {at, length: 0, text};
}

/** Replaces what stands from `start` to `end`. */
export function replaceRange(start: number, end: number, text: string): Edit {
  return {at: start, length: end - start, text};
}
