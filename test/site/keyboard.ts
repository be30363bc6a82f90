import type {Page} from "playwright-core";

/** What somebody without a mouse met on a page. */
export interface Walk {
  /** Links, fields and regions in sight that Tab never came to. */
  readonly missed: readonly string[];
  /** Stops at which nothing showed where the keyboard was. */
  readonly unseen: readonly string[];
  /** Elements that change the order in which all others come. */
  readonly forced: readonly string[];
  /** How many stops there were. */
  readonly stops: number;
}

/**
 * Presses Tab until every link, field and region of the page was met, or often enough to know that some never will be.
 * What is folded is opened first, the menu in the header apart, which would lie over the page.
 */
export async function walkPage(page: Page): Promise<Walk> {
  const wanted = await page.evaluate(startWalk);
  for (let i = 0; i < wanted + 5; i++) await page.keyboard.press("Tab");
  return page.evaluate(() => (window as unknown as {endWalk: () => Walk}).endWalk());
}

/** Runs in the page. @returns how many stops there should be */
function startWalk(): number {
  const name = (element: Element) =>
    `${element.tagName} ${element.getAttribute("class") ?? ""} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`;
  for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const wanted = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (element) => element.checkVisibility({visibilityProperty: true}) && !element.matches(":disabled, [tabindex='-1']")
  );
  const met = new Set<Element>();
  const unseen: string[] = [];
  document.addEventListener("focusin", ({target}) => {
    const element = target as Element;
    met.add(element);
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) unseen.push(name(element));
  });
  const endWalk = (): Walk => ({
    missed: wanted.filter((element) => !met.has(element)).map(name),
    unseen,
    forced: [...document.querySelectorAll<HTMLElement>("[tabindex]")].filter((e) => e.tabIndex > 0).map(name),
    stops: met.size
  });
  Object.assign(window, {endWalk});
  return wanted.length;
}
