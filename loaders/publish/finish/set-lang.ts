/** Says which language a page is in (WCAG 2.2, 3.1.1). Framework has no option for it. */
export function setLang(html: string, lang: "vi" | "en"): string {
  return html.replace(/<html(?:\s+lang="[^"]*")?>/, `<html lang="${lang}">`);
}
