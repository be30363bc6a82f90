/** Removes the limit on zooming that Framework sets (WCAG 2.2, 1.4.4). */
export function allowZoom(html: string): string {
  return html.replace(/, maximum-scale=1(?=")/, "");
}
