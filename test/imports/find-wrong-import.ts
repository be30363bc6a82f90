import {dirname, join} from "node:path/posix";
import type {Import} from "./list-imports.js";

/** Which rooms and packages one room may import from. */
interface Rule {
  /** Folder or file whose imports the rule is about. */
  readonly room: string;
  readonly rooms: readonly string[];
  readonly packages: (name: string) => boolean;
}

const CHARTS = ["vega", "vega-lite", "vega-embed", "tabulator-tables", "htl"];
const isChart = (name: string): boolean => CHARTS.includes(name);
const isNode = (name: string): boolean => name.startsWith("node:");
const never = (): boolean => false;

/**
 * The directions of design.md, section 2, most particular first: the first rule whose room holds the file applies.
 * `installed` are the packages that package.json depends on at run time.
 */
export function listRules(installed: readonly string[]): readonly Rule[] {
  const isInstalled = (name: string): boolean => isNode(name) || installed.includes(getPackage(name));
  return [
    {room: "src/scoring/", rooms: ["src/scoring/"], packages: (name) => name === "simple-statistics"},
    {
      room: "src/components/",
      rooms: ["src/components/", "src/scoring/", "src/i18n/"],
      packages: (name) => isChart(name) || name === "simple-statistics"
    },
    {room: "src/i18n/", rooms: ["src/i18n/", "src/scoring/model"], packages: never},
    {room: "src/data/", rooms: ["loaders/"], packages: (name) => name === "node:util"},
    {
      room: "src/",
      rooms: ["src/components/", "src/scoring/", "src/i18n/"],
      packages: (name) => isChart(name) || name === "arquero" || name === "observablehq:stdlib"
    },
    {
      room: "loaders/",
      rooms: ["loaders/", "src/scoring/", "src/components/", "src/i18n/", "package.json"],
      packages: isInstalled
    },
    {room: "observablehq.config.ts", rooms: ["loaders/"], packages: isInstalled}
  ];
}

/** Says what is wrong with an import, or null where it goes the right way or the file is in no room. */
export function findWrongImport({file, specifier}: Import, rules: readonly Rule[]): string | null {
  const rule = rules.find(({room}) => file.startsWith(room));
  if (rule === undefined) return null;
  if (!specifier.startsWith(".")) {
    return rule.packages(specifier) ? null : `${file} imports the package "${specifier}"`;
  }
  const target = join(dirname(file), specifier);
  return rule.rooms.some((room) => target.startsWith(room)) ? null : `${file} imports ${target}`;
}

function getPackage(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
