/**
 * Breaks a text at spaces into lines of at most so many characters; a longer word stands alone. A no-break space holds.
 *
 * @param first what the first line begins with
 * @param rest what all others begin with; as the first unless given
 * @example wrapText("one two three", 8); // ["one two", "three"]
 */
export function wrapText(text: string, width: number, first = "", rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
