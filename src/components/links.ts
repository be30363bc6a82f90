/**
 * Addresses of pages. All are relative, so the site works in any folder of any server.
 */
import type {Language} from "../i18n/language.js";
import type {IndicatorId, UnitId, UnitKind} from "../scoring/model.js";

/** Path segment of each ranking. */
export const KIND_SLUG: Readonly<Record<UnitKind, string>> = {province: "tinh", ministry: "bo"};

/** Site paths, without extension: Vietnamese at the root, English under `/en`. */
export const pathTo = {
  overview: (year: number, lang: Language) => `${root(lang)}/${year}/index`,
  ranking: (year: number, kind: UnitKind, lang: Language) => `${root(lang)}/${year}/xep-hang/${KIND_SLUG[kind]}`,
  gaps: (year: number, lang: Language) => `${root(lang)}/${year}/khoang-cach`,
  tracker: (year: number, lang: Language) => `${root(lang)}/${year}/tiep-nhan`,
  unit: (year: number, unit: UnitId, lang: Language) => `${root(lang)}/${year}/don-vi/${unit}`,
  targets: (year: number, lang: Language) => `${root(lang)}/${year}/muc-tieu`,
  indicators: (year: number, lang: Language) => `${root(lang)}/${year}/chi-so/index`,
  indicator: (year: number, indicator: IndicatorId, lang: Language) =>
    `${root(lang)}/${year}/chi-so/${slug(indicator)}`,
  tasks: (year: number, lang: Language) => `${root(lang)}/${year}/nhiem-vu/index`,
  task: (year: number, task: string, lang: Language) => `${root(lang)}/${year}/nhiem-vu/${slug(task)}`,
  quality: (year: number, lang: Language) => `${root(lang)}/${year}/chat-luong`,
  audit: (year: number, lang: Language) => `${root(lang)}/${year}/kiem-dinh`,
  downloads: (year: number, lang: Language) => `${root(lang)}/${year}/tai-ve`,
  published: (lang: Language) => `${root(lang)}/so-lieu-cong-bo`,
  editions: (lang: Language) => `${root(lang)}/an-ban`,
  notebook: (year: number, lang: Language) => `${root(lang)}/phan-tich/${year}`,
  method: (lang: Language) => `${root(lang)}/phuong-phap`,
  home: (lang: Language) => `${root(lang)}/index`
} as const;

/** Where on a unit's page its score is derived. */
export const DERIVATION = "cach-tinh";

/** Where on a unit's page the score of one node is derived. @example derivationId("fw-1.1"); // "cach-tinh-fw-1-1" */
export function derivationId(node: string): string {
  return `${DERIVATION}-${slug(node)}`;
}

function root(lang: Language): string {
  return lang === "vi" ? "" : "/en";
}

/** An id as a file name: a dot would read as an extension. */
function slug(id: string): string {
  return id.replaceAll(".", "-");
}

/**
 * A link from one page to another.
 *
 * @example hrefTo("/2025/xep-hang/tinh", "/2025/don-vi/hue"); // "../don-vi/hue.html"
 */
export function hrefTo(from: string, to: string): string {
  return `${relative(from, to)}.html`;
}

/** A link in header or footer: Framework reads those as seen from the root, and makes them relative itself. */
export function rootHref(to: string): string {
  return `${to}.html`;
}

/** A link from a page to a file of the site. @example fileFrom("/2025/index", "/data/2025/scores.csv") */
export function fileFrom(from: string, file: string): string {
  return relative(from, file);
}

function relative(from: string, to: string): string {
  const here = from.split("/").slice(1, -1);
  const there = to.split("/").slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const steps = [...here.slice(shared).map(() => ".."), ...there.slice(shared)];
  return steps[0] === ".." ? steps.join("/") : `./${steps.join("/")}`;
}
