import type {Node, Published} from "./edition-rows.js";
import type {Segment} from "./page-segments.js";
import type {Reader} from "./printed-numbers.js";

/** What a piece of a page is about; an empty set says nothing of that sort is named. */
export interface Subject {
  readonly units: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
  readonly kind: string | null;
  /** Year of the targets that a column is about. */
  readonly year: number | null;
}

/** A page by its address: "/en/2025/don-vi/moh.html" is English, 2025, folder "don-vi", "moh". */
export interface Address {
  readonly lang: Reader;
  readonly year: number | null;
  readonly folder: string;
  readonly name: string;
}

export function readAddress(path: string): Address {
  const [, en, year, folder, name] = path.match(/^(\/en)?(?:\/(\d{4}))?(?:\/([a-z-]+))?\/([^/]+)\.html$/)!;
  return {lang: en ? "en" : "vi", year: year ? Number(year) : null, folder: folder ?? "", name: name!};
}

/** Finds what addresses and labels stand for in an edition. */
export interface Names {
  readonly units: ReadonlySet<string>;
  readonly slugs: ReadonlyMap<string, string>;
  readonly tasks: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly unitNames: ReadonlyMap<string, string>;
}

export function nameEdition({tables, tree}: Published): Names {
  const indicators = tables.get("indicators")!.rows;
  const nodes = listNodes(tree);
  const labels = new Map<string, string[]>();
  const add = (label: string, id: string): void => void labels.set(label, [...(labels.get(label) ?? []), id]);
  for (const row of indicators) for (const label of [row.label_vi!, row.label_en!]) add(label, row.id!);
  for (const node of nodes) for (const label of [node.title.vi, node.title.en]) add(label, node.id);
  const units = tables.get("units")!.rows;
  const ids = [...indicators.map((row) => row.id!), ...nodes.map(({id}) => id)];
  return {
    units: new Set(units.map((row) => row.id!)),
    slugs: new Map(ids.map((id) => [id.replaceAll(".", "-"), id])),
    tasks: new Set(tables.get("tasks")!.rows.map((row) => row.task!)),
    labels,
    unitNames: new Map(units.flatMap((row) => [[row.name_vi!, row.id!] as const, [row.name_en!, row.id!] as const]))
  };
}

export function listNodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

/** The subject of the page as a whole. */
export function subjectOfPage({folder, name}: Address, published: Published, names: Names): Subject {
  const none = new Set<string>();
  const kinds: Readonly<Record<string, string>> = {tinh: "province", bo: "ministry"};
  return {
    units: folder === "don-vi" ? new Set([name]) : none,
    indicators:
      folder === "chi-so" && name !== "index" && names.slugs.has(name) ? new Set([names.slugs.get(name)!]) : none,
    tasks: folder === "nhiem-vu" && names.tasks.has(name) ? new Set([name]) : none,
    kind: folder === "xep-hang" ? kinds[name]! : folder === "don-vi" ? (published.kindOf.get(name) ?? null) : null,
    year: null
  };
}

/** The subject of a segment: what its row, tile or derivation names, else what the page is about. */
export function subjectOf(segment: Segment, page: Subject, published: Published, names: Names): Subject {
  const units = segment.links.filter((id) => names.units.has(id));
  const named = names.unitNames.get(segment.row);
  if (named && units.length === 0) units.push(named);
  const indicators = segment.links.flatMap((id) => names.slugs.get(id) ?? []);
  const tasks = segment.links.filter((id) => names.tasks.has(id));
  if (segment.node) indicators.push(...withChildren(names.slugs.get(segment.node) ?? segment.node, published.tree));
  indicators.push(...startingLabel(segment.row, names), ...(names.labels.get(segment.column) ?? []));
  if (indicators.length === 0 && units.length === 0) indicators.push(...(names.labels.get(segment.heading) ?? []));
  const kind = kindNamed(segment.row) ?? kindNamed(segment.column);
  return {
    units: units.length > 0 ? new Set(units) : page.units,
    indicators: indicators.length > 0 ? new Set(indicators) : page.indicators,
    tasks: tasks.length > 0 ? new Set(tasks) : page.tasks,
    kind: kind ?? (units.length === 1 ? (published.kindOf.get(units[0]!) ?? null) : page.kind),
    year: targetYear(segment.column)
  };
}

/** A node and those right below it: the formula of a group names its parts. */
function withChildren(id: string, tree: Node): readonly string[] {
  const node = listNodes(tree).find((one) => one.id === id);
  return [id, ...(node?.children ?? []).map((child) => child.id)];
}

function startingLabel(text: string, {labels}: Names): readonly string[] {
  const bare = text.replace(/^\d+\. /, "");
  const found = [...labels.keys()].filter((label) => bare.startsWith(label));
  const longest = Math.max(...found.map(({length}) => length));
  return found.filter(({length}) => length === longest).flatMap((label) => labels.get(label)!);
}

function targetYear(column: string): number | null {
  const [, year] = column.match(/^(?:Met|Đạt|Mục tiêu|Target) (20\d\d)/) ?? column.match(/^(20\d\d) target/) ?? [];
  return year ? Number(year) : null;
}

function kindNamed(text: string): string | null {
  if (/^(?:Tỉnh|Provinces?\b)|, (?:tỉnh|provinces)$/.test(text)) return "province";
  return /^(?:Bộ|Ministr(?:y|ies))$|, (?:bộ|ministries)$/.test(text) ? "ministry" : null;
}
