import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path/posix";
import {type FontFace, fontFaces} from "./font-faces.js";

/** What a page's font rules depend on. */
export interface FontHeadOptions {
  /** Framework's source root, with the fonts in `fonts/` below it. */
  readonly root: string;
  /** The page, as Framework names it: "/2025/don-vi/bac-ninh". */
  readonly path: string;
  /** The preview server serves files under their plain names; a build adds a hash. */
  readonly preview: boolean;
}

/**
 * Renders the preload links and `@font-face` rules of one page.
 *
 * Framework copies the target of a link and names the copy by the first eight digits of its SHA-256; it doesn't look
 * into rules. So the links make it copy, and the rules name the same files.
 *
 * Source: Framework 1.13.4, dist/build.js, `applyHash(join("/_file", file), hash)`.
 */
export function renderFontHead(options: FontHeadOptions): string {
  const links = fontFaces.map((face) => renderPreload(face));
  const rules = fontFaces.map((face) => renderRule(face, locateFont(face, options)));
  return `${links.join("\n")}\n<style>${rules.join("")}</style>`;
}

function renderPreload({file}: FontFace): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/${file}">`;
}

function renderRule(face: FontFace, url: string): string {
  const source = `src:url(${url}) format("woff2")`;
  return (
    `@font-face{font-family:"${face.family}";font-style:normal;font-weight:${face.weight};font-display:swap;` +
    `${face.extra}${source};unicode-range:${face.range}}`
  );
}

function locateFont({file}: FontFace, {root, path, preview}: FontHeadOptions): string {
  const name = preview ? file : file.replace(/\.woff2$/, `.${hashFont(join(root, "fonts", file))}.woff2`);
  return relative(dirname(path), `/_file/fonts/${name}`);
}

const hashes = new Map<string, string>();

function hashFont(file: string): string {
  const known = hashes.get(file);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8);
  hashes.set(file, hash);
  return hash;
}
