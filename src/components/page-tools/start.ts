/** The script of every page: wakes what the page has, and loads no more than that. */
const TOOLS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["form[data-tools]", () => import("../table-tools/start.js")]
];

for (const [selector, load] of TOOLS) if (document.querySelector(selector)) void load();
