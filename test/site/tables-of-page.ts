import type {Segment} from "./page-segments.js";
import type {Address} from "./page-subject.js";

/** Tables that each kind of page prints from; what the reader reckons of them included. */
const TABLES: Readonly<Record<string, string>> = {
  "don-vi":
    "ranks scores strengths targets shares changes next-steps observations findings submissions reporting weights cells " +
    "ranks-before index-trends trends contributions indicators indicator-stats units medians presence tree places levels most sums",
  "xep-hang": "ranks scores shares index-trends presence medians tree units reporting most regions",
  "chi-so":
    "indicators observations scores trends targets national target-states indicator-stats indicator-levels indicator-places " +
    "weights regions units medians tree places levels sums contributions",
  "nhiem-vu": "tasks units",
  "khoang-cach":
    "gaps targets national closing regions target-states indicators ranks scores units outline-totals sums indicator-stats medians",
  "muc-tieu": "targets national target-states shares contributions observations indicators units notes most sums",
  "tiep-nhan": "reporting submissions findings units",
  "chat-luong": "reporting submissions findings notes observations cells units indicators outline outline-totals"
};
const ALL =
  "ranks scores shares national targets gaps closing tasks reporting submissions findings notes units indicators " +
  "observations trends index-trends changes target-states indicator-stats medians tree sums most weights";

/** The tables whose figures a segment may print: its section's where it is a cell and names them, else the page's. */
export function tablesOf(_segment: Segment, {folder, name}: Address): readonly string[] {
  return (TABLES[folder] ?? TABLES[name] ?? ALL).split(" ");
}
