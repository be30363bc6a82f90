/**
 * The pieces of text a reader meets in a page, each with where it stands: read once in a browser, checked outside it.
 */

/** A cell, a sentence, a label of a chart: text without markup, and what the table or the section says of it. */
export interface Segment {
  readonly text: string;
  /** Full precision behind a cell; null where the page gives none. */
  readonly value: string | null;
  readonly tag: string;
  readonly classes: string;
  /** Ids of units, indicators and tasks that the row, tile or item links to or carries. */
  readonly links: readonly string[];
  /** Text of the row's header cell, "" outside of tables; likewise the column's. */
  readonly row: string;
  readonly column: string;
  /** Node of the score tree that a derivation is about, as in the address: "fw-3-2". */
  readonly node: string | null;
  /** Nearest heading above. */
  readonly heading: string;
  /** Other texts of the same row, in order. */
  readonly beside: readonly string[];
  /** Files that the section names as its data: "scores.csv". */
  readonly files: readonly string[];
}

/** Reads the segments that hold a digit out of the HTML of a page. Runs in a browser: it may use nothing from outside. */
export function readSegments(html: string): Segment[] {
  const main = new DOMParser().parseFromString(html, "text/html").querySelector("main")!;
  for (const gone of main.querySelectorAll("script, style, .copy")) gone.remove();
  const blocks =
    "td,th,p,li,h1,h2,h3,h4,summary,dt,dd,caption,figcaption,text,title,option,article,div,label,legend,aside,main";
  const tidy = (text: string | null | undefined): string => (text ?? "").replace(/[\s\u00A0\u202F]+/g, " ").trim();
  const idsIn = (element: Element | null): string[] => {
    if (!element) return [];
    const named = [element, ...element.querySelectorAll("[data-unit],[data-tile],a[href]")].flatMap((one) => {
      const href = one.getAttribute("href")?.match(/(?:don-vi|chi-so|nhiem-vu|^\.)\/([^/]+)\.html/)?.[1];
      return [href, one.getAttribute("data-unit"), one.getAttribute("data-tile")];
    });
    return [...new Set(named.filter((id) => id != null))];
  };
  const gridOf = (table: Element): string[] => {
    const heads: string[] = [];
    const down: number[] = [];
    for (const tr of table.querySelectorAll("thead tr")) {
      let at = 0;
      for (const cell of tr.children as unknown as HTMLTableCellElement[]) {
        while ((down[at] ?? 0) > 0) down[at++]! -= 1;
        for (let i = 0; i < cell.colSpan; i++, at++) {
          heads[at] = tidy(cell.textContent);
          down[at] = cell.rowSpan - 1;
        }
      }
      for (; at < down.length; at++) if (down[at]! > 0) down[at]! -= 1;
    }
    return heads;
  };
  const grids = new Map<Element, string[]>();
  const columnOf = (cell: Element | null): string => {
    const table = cell?.closest("table");
    if (!cell || !table || cell.closest("thead")) return "";
    if (!grids.has(table)) grids.set(table, gridOf(table));
    let at = 0;
    for (let left = cell.previousElementSibling; left; left = left.previousElementSibling)
      at += (left as HTMLTableCellElement).colSpan;
    return grids.get(table)![at] ?? "";
  };
  const texts = new Map<Element, string[]>();
  const order: Element[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const own = text.parentElement!.closest(blocks)!;
    if (!texts.has(own)) order.push(own);
    texts.set(own, [...(texts.get(own) ?? []), text.textContent!]);
  }
  const anchors = [...main.querySelectorAll('[id^="cach-tinh-"]')];
  const headings = [...main.querySelectorAll("h1,h2,h3")];
  const last = (list: Element[], element: Element, within: Element | null): Element | null =>
    list.findLast(
      (one) =>
        (within === null || within.contains(one)) &&
        (one === element || (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    ) ?? null;
  const pieceOf = (own: Element, text: string): Segment => {
    const cell = own.closest("td,th");
    const tr = own.closest("tr");
    const section = own.closest("section");
    const derivation = own.closest(".deriv");
    const item = tr ?? own.closest("li.row,li,article,.bl,a[data-tile]");
    return {
      text,
      value: cell?.getAttribute("data-value") ?? null,
      tag: own.tagName.toLowerCase(),
      classes: `${own.getAttribute("class") ?? ""} ${item?.getAttribute("class") ?? ""}`,
      links: idsIn(item),
      row: tidy(tr?.querySelector('th[scope="row"]')?.textContent),
      column: columnOf(cell),
      node: derivation ? (last(anchors, own, derivation)?.id.replace("cach-tinh-", "") ?? "index") : null,
      heading: tidy(last(headings, own, null)?.textContent),
      beside: [...(tr?.children ?? [])].map((one) => tidy(one.textContent)),
      files: [...(section?.querySelectorAll(".data-link a") ?? [])].map(
        (a) => a.getAttribute("href")!.split("/").at(-1)!
      )
    };
  };
  const labels = [...main.querySelectorAll("figure[aria-label],svg[aria-label],[title]")].map(
    (one) => [one, tidy(one.getAttribute("aria-label") ?? one.getAttribute("title"))] as const
  );
  return [...order.map((own) => [own, tidy(texts.get(own)!.join(" "))] as const), ...labels]
    .filter(([, text]) => /\d/.test(text))
    .map(([own, text]) => pieceOf(own, text));
}
