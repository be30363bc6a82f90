const IDLE_IMPORT = /<script type="module">\s*import "[^"]*_observablehq\/client\.[\w.]+";\s*<\/script>\s*/;
const PRELOAD = /<link rel="modulepreload" href="[^"]*_observablehq\/(?:client|runtime|stdlib)\.[\w.]+">\s*/g;

/**
 * Removes Framework's client from a page that defines no cells. On such a page it would only wire up a sidebar, a
 * table of contents and copy buttons, none of which the site has. A page with cells, or with attached files, imports
 * names from the client and is left as it is.
 */
export function dropIdleClient(html: string): string {
  return IDLE_IMPORT.test(html) ? html.replace(IDLE_IMPORT, "").replace(PRELOAD, "") : html;
}
