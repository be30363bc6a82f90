/** Escapes text for use between tags and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const ENTITIES: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0"};

/** Reads the character references that the serialiser and `escapeHtml` write; others are left as they are. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** One start tag with its attributes, names in lower case, values unescaped. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Lists the start tags of a document. Comments and the contents of scripts and styles are skipped. */
export function* listTags(html: string): Generator<Tag> {
  for (const [, name, rest] of maskRawText(html).matchAll(TAG)) {
    const attributes = new Map<string, string>();
    for (const [, key, double, single, bare] of (rest ?? "").matchAll(ATTRIBUTE)) {
      attributes.set(key!.toLowerCase(), unescapeHtml(double ?? single ?? bare ?? ""));
    }
    yield {name: name!.toLowerCase(), attributes};
  }
}

/**
 * The text that a reader sees, with one space for each tag. Scripts, styles, comments, the head, and what stands in
 * `<code>` or `<pre>` (quoted code may well say "null") are left out.
 */
export function extractText(html: string): string {
  const body = maskRawText(html.slice(Math.max(0, html.search(/<body\b/i))));
  const shown = body.replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, " ");
  return unescapeHtml(shown.replace(/<\/?[a-z!](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, " "));
}

function maskRawText(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, "").replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2\s*>)/gi, "$1$3");
}
