import {createHash} from "node:crypto";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/**
 * Puts a Content Security Policy into the head: nothing from elsewhere, no script but the site's own files and the
 * inline scripts that stand in this page now, each by its hash. So it comes last; any later change breaks the page.
 *
 * `frame-ancestors` has no effect in a page: the web server sends it (docs/operations.md).
 */
export function addPolicy(html: string): string {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, "");
  const policy = makePolicy(hashInlineScripts(bare));
  return bare.replace(
    /(<meta charset="utf-8">\n?)/,
    `$1<meta http-equiv="Content-Security-Policy" content="${policy}">\n`
  );
}

function makePolicy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The notebook works out rank intervals in a worker of the site's own.
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

/** CSP source expressions of the inline scripts that a browser would run, sorted, without repeats. */
export function hashInlineScripts(html: string): readonly string[] {
  const hashes = new Set<string>();
  for (const [, attributes, code] of html.matchAll(SCRIPT)) {
    if (/\bsrc\s*=/.test(attributes!) || isDataBlock(attributes!)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(code!, "utf8").digest("base64")}'`);
  }
  return [...hashes].sort();
}

function isDataBlock(attributes: string): boolean {
  const type = /\btype\s*=\s*"?([^"\s>]+)/.exec(attributes)?.[1];
  return type !== undefined && !/^(module|text\/javascript|application\/javascript)$/i.test(type);
}
