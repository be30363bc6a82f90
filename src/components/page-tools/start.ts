/**
 * The script of every page: wakes what the page has, and loads no more than that. `data-awake` on the document says that
 * all of it is there.
 */
import {closeMenu} from "./close-menu.js";

const TOOLS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["form[data-tools]", () => import("../table-tools/start.js")],
  ["form[data-weights]", () => import("../scenario/start.js")],
  [".scroll table", () => import("../table-copy/start.js")]
];

const address = document.querySelector("[data-address]");
// A sheet of paper must say where its page is, with all that the reader asked for.
if (address) addEventListener("beforeprint", () => (address.textContent = location.href));

const menu = document.querySelector<HTMLDetailsElement>("details.more");
if (menu) closeMenu(menu);

const wanted = TOOLS.filter(([selector]) => document.querySelector(selector));
void Promise.all(wanted.map(([, load]) => load())).then(() => {
  document.documentElement.dataset.awake = "";
});
