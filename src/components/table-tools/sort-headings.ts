import type {SortOrder} from "./model.js";
import type {ToolColumn} from "./read-table.js";

/**
 * Makes a button of each heading. Pressing it sorts by the column, pressing it again turns the order round.
 *
 * @param current the order that the rows stand in now
 * @param choose is told the order asked for
 */
export function sortHeadings(
  columns: readonly ToolColumn[],
  current: () => SortOrder | null,
  choose: (order: SortOrder) => void
): void {
  for (const {key, heading, descendingFirst} of columns) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const now = current();
      choose({column: key, descending: now?.column === key ? !now.descending : descendingFirst});
    });
  }
}

/** Says on the headings which column the rows are in the order of (WAI-ARIA: on one heading at a time). */
export function markSorted(columns: readonly ToolColumn[], order: SortOrder): void {
  for (const {key, heading} of columns) {
    if (key === order.column) heading.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
    else heading.removeAttribute("aria-sort");
  }
}
