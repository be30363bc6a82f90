/** Removes the link to itself that Framework puts around the whole content of every heading with an id. */
export function unwrapHeadings(html: string): string {
  return html.replace(
    /(<h([1-4])\b[^>]*>)<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>(<\/h\2>)/g,
    "$1$3$4"
  );
}
