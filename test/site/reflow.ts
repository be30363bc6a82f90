import type {Page} from "playwright-core";

/** What a window of some size does to a page; nothing to complain of where all are empty. */
export interface Reflow {
  /** How many pixels the page is wider than the window. */
  readonly sideways: number;
  /** Elements that end to the right of the window, outside regions that scroll. */
  readonly lost: readonly string[];
  /** Elements that cut off their own content. */
  readonly cut: readonly string[];
  /** Regions that scroll, but not by keyboard, or without a name. */
  readonly deaf: readonly string[];
}

/** Makes the window so large, and looks. */
export async function reflow(page: Page, width: number, height: number): Promise<Reflow> {
  await page.setViewportSize({width, height});
  return page.evaluate(inspect);
}

/** Runs in the page. */
function inspect(): Reflow {
  const all = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(
    (element) => element.offsetWidth > 0 && !element.closest(".tabulator, .vh, .skip, svg")
  );
  const name = (element: Element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
  const overflow = (element: Element) => getComputedStyle(element).overflowX;
  const wider = all.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1);
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lost: all
      .filter((element) => !element.closest(".scroll") && element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(name),
    cut: wider.filter((element) => ["hidden", "clip"].includes(overflow(element))).map(name),
    deaf: wider
      .filter((element) => ["auto", "scroll"].includes(overflow(element)))
      .filter((element) => element.tabIndex !== 0 || !element.getAttribute("aria-label"))
      .map(name)
  };
}
