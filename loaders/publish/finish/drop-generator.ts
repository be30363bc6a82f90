/** Removes the tag that names the program and the version which made the page. */
export function dropGenerator(html: string): string {
  return html.replace(/<meta name="generator"[^>]*>\n*/, "");
}
