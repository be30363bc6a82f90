import type {Segment} from "./page-segments.js";
import type {Address} from "./page-subject.js";

/** Tables that each kind of page prints from; what the reader reckons of them included. */
const TABLES: Readonly<Record<string, string>> = {
  "don-vi":
    "ranks scores strengths targets gaps shares changes next-steps observations findings submissions reporting weights cells " +
    "ranks-before index-trends trends contributions indicators indicator-stats units medians presence tree places levels most sums groups",
  "xep-hang": "ranks scores shares index-trends presence medians tree units reporting most regions groups",
  "chi-so":
    "indicators observations scores trends targets national target-states indicator-stats indicator-levels indicator-places " +
    "weights regions units medians tree places levels sums contributions apart",
  "nhiem-vu": "tasks units tasks-due",
  "khoang-cach":
    "gaps targets national closing regions target-states indicators ranks scores units outline-totals sums kind-states shared indicator-stats medians",
  "muc-tieu":
    "bases gaps targets national target-states shares contributions observations indicators units notes most sums kind-states",
  "tiep-nhan": "reporting submissions findings units shared",
  "chat-luong":
    "reporting submissions findings notes observations cells units indicators outline outline-totals trends sums indicator-stats index-trends ranks presence usable national targets tasks-due shared"
};
const ALL =
  "ranks scores shares national targets gaps closing tasks reporting submissions findings notes units indicators " +
  "observations trends index-trends changes target-states indicator-stats medians tree sums most weights groups kind-states presence usable tasks-due shared";

const DERIVATION = "scores observations cells weights tree presence places indicator-stats medians ranks".split(" ");

/** Pages of statistics, sizes of files and figures of others: what they print is in no table of the edition. */
const PARTIAL = new Set(["kiem-dinh", "phuong-phap", "so-lieu-cong-bo", "tai-ve", "an-ban", "phan-tich"]);

export function isPartial({folder, name}: Address): boolean {
  return PARTIAL.has(name) || PARTIAL.has(folder);
}

/** Columns whose figures come from few tables. */
const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Met|Đạt) 20\d\d/, "shares most"],
  [/^(?:Possible ranks|Hạng có thể|Các hạng có thể)/, "ranks"],
  [/^(?:Rank|Hạng) \((?:interval|khoảng)/, "ranks ranks-before"]
];

/** The tables whose figures a segment may print: its section's where it is a cell and names them, else the page's. */
export function tablesOf(segment: Segment, {folder, name}: Address): readonly string[] {
  const column = COLUMNS.find(([header]) => header.test(segment.column));
  if (segment.node !== null) return DERIVATION;
  if (column) return column[1].split(" ");
  return (TABLES[folder] ?? TABLES[name] ?? ALL).split(" ");
}
