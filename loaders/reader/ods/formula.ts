/**
 * Formulas as OpenDocument writes them → as a spreadsheet program shows them.
 */

/**
 * @example plainFormula("of:=SUM([.A1:.A3];[$Năm.B2])"); // "SUM(A1:A3,Năm!B2)"
 */
export function plainFormula(formula: string): string {
  return formula
    .replace(/^\w+:/, "")
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replaceAll(";", ",").replace(/\[([^\]]*)\]/g, (_, body) => plainReference(body))
    )
    .join("");
}

function plainReference(body: string): string {
  return body
    .split(":")
    .map((half) => {
      const dot = half.lastIndexOf(".");
      const [sheet, address] = [half.slice(0, Math.max(dot, 0)).replace(/^\$/, ""), half.slice(dot + 1)];
      return sheet === "" ? address : `${sheet}!${address}`;
    })
    .join(":");
}
