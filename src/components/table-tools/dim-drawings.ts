/**
 * The dots of the chart and the tiles of the map that stand for rows out of sight turn pale. They keep their places:
 * where the units shown stand among all is what the drawings are for.
 */

/** Marks of one drawing by unit. */
type Marks = ReadonlyMap<string, readonly Element[]>;

/**
 * Finds the marks of every unit of a chart: each kind of mark (name, dot, interval …) is a group whose children are in
 * the order of `data-dots`. A group of another length, or with texts for a few units only, belongs to more than one unit
 * (axis, shade, letter of a group) and is left alone.
 */
function findMarks(place: HTMLElement): Marks {
  const units = (place.dataset.dots ?? "").split(" ").filter((unit) => unit !== "");
  const groups = [...place.querySelectorAll("g.role-mark")].filter((group) => hasOneEach(group, units.length));
  return new Map(units.map((unit, i) => [unit, groups.map(({children}) => children[i]!)]));
}

function hasOneEach({children}: Element, units: number): boolean {
  const isBlank = ({tagName, textContent}: Element) => tagName === "text" && textContent === "";
  return children.length === units && ![...children].some(isBlank);
}

/**
 * @param page holds a chart in a place with `data-dots`, tiles with `data-tile`, both or neither
 * @returns to be told the units in sight; null shows all
 */
export function dimDrawings(page: ParentNode): (shown: ReadonlySet<string> | null) => void {
  const marks = [...page.querySelectorAll<HTMLElement>("[data-dots]")].flatMap((place) => [...findMarks(place)]);
  const tiles = [...page.querySelectorAll<SVGElement>("[data-tile]")];
  const drawn = [...marks, ...tiles.map((tile) => [tile.dataset.tile!, [tile]] as const)];
  return (shown) => {
    for (const [unit, elements] of drawn) {
      for (const element of elements) element.classList.toggle("pale", shown !== null && !shown.has(unit));
    }
  };
}
