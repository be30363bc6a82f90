/**
 * The drawing part (VML) that says where comment boxes stand: without a box Excel does not show a comment.
 *
 * Such parts are not always well-formed, so they are changed as text.
 */

/** A box to be drawn, from cell to cell, all from 0. */
export interface CommentBox {
  readonly row: number;
  readonly column: number;
  /** Cells where the box begins and ends. */
  readonly from: {readonly row: number; readonly column: number};
  readonly to: {readonly row: number; readonly column: number};
  /** `#RRGGBB`. */
  readonly colour: string;
}

const TYPE = "_x0000_t202";

/** A drawing without shapes. */
export const EMPTY_DRAWING = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  `<v:shapetype id="${TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`,
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
].join("");

/** The drawing with more boxes; null where it has no end to put them before. */
export function addBoxes(vml: string, boxes: readonly CommentBox[]): string | null {
  const end = vml.lastIndexOf("</xml>");
  if (end < 0) return null;
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((found) => Number(found[1]));
  const first = Math.max(1024, ...ids.filter((id) => id < 1e9)) + 1;
  const made = boxes.map((box, i) => drawBox(box, first + i, i + 1)).join("");
  return vml.slice(0, end) + made + vml.slice(end);
}

/** The drawing without the boxes of some cells, named `row,column` from 0. */
export function dropBoxes(vml: string, cells: ReadonlySet<string>): string {
  return mapShapes(vml, (shape) => (cells.has(cellOf(shape) ?? "") ? "" : shape));
}

function mapShapes(vml: string, change: (shape: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = vml.indexOf("<v:shape"); at >= 0; at = vml.indexOf("<v:shape", at + 1)) {
    if (!/\s/.test(vml[at + 8] ?? "")) continue; // shapetype
    const end = vml.indexOf("</v:shape>", at);
    if (end < 0) break;
    parts.push(vml.slice(done, at), change(vml.slice(at, end + 10)));
    done = end + 10;
    at = end;
  }
  return parts.join("") + vml.slice(done);
}

/** `row,column` of the cell whose comment a shape shows; null where it shows none. */
function cellOf(shape: string): string | null {
  if (!/ObjectType="Note"/.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : `${row},${column}`;
}

/** Makes the boxes of some cells reach down to a row at least, so that a longer text is not cut. */
export function growBoxes(vml: string, bottoms: ReadonlyMap<string, number>): string {
  return mapShapes(vml, (shape) => {
    const bottom = bottoms.get(cellOf(shape) ?? "");
    if (bottom === undefined) return shape;
    return shape.replace(/(<x:Anchor>)([^<]*)(<)/, (all, open: string, anchor: string, close: string) => {
      const numbers = anchor.split(",").map((part) => Number(part.trim()));
      if (numbers.length !== 8 || numbers.some((number) => !Number.isFinite(number))) return all;
      numbers[6] = Math.max(numbers[6]!, bottom);
      return `${open}${numbers.join(", ")}${close}`;
    });
  });
}

function drawBox({row, column, from, to, colour}: CommentBox, id: number, order: number): string {
  const anchor = [from.column, 8, from.row, 4, to.column, 0, to.row, 4].join(", ");
  return [
    `<v:shape id="_x0000_s${id}" type="#${TYPE}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;`,
    `height:150pt;z-index:${order};visibility:hidden" fillcolor="${colour}" o:insetmode="auto">`,
    `<v:fill color2="${colour}"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>`,
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  ].join("");
}
