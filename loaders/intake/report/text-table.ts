/**
 * A table in columns of plain text. Texts are in NFC, so that one letter is one place wide.
 */

export interface TextColumn {
  readonly text: string;
  /** Figures stand to the right. */
  readonly right?: boolean;
}

/** The heading, then a line for each row; nothing where there are no rows. Blanks at the end of a line are left out. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [columns.map(({text}) => text), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const fit = (text: string, i: number) => (columns[i]!.right ? text.padStart(widths[i]!) : text.padEnd(widths[i]!));
  return lines.map((line) => line.map(fit).join("  ").trimEnd());
}
