import {escapeHtml} from "../html.js";

/** Sets the title of a page: replaces the one that is there, or adds one where there is none. */
export function setTitle(html: string, title: string): string {
  const tag = `<title>${escapeHtml(title)}</title>`;
  const old = /<title>[^<]*<\/title>/;
  return old.test(html)
    ? html.replace(old, () => tag)
    : html.replace(/(<meta charset="utf-8">\n?)/, (meta) => `${meta}${tag}\n`);
}
