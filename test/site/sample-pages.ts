import {readEdition} from "../../loaders/assess/write-edition.js";
import type {Edition} from "../../src/scoring/edition.js";

/** Units of an edition whose pages differ in kind: ranked, merged, not ranked, sent back, in error, a ministry. */
export function unitsOfEachKind({units, ranks, submissions, findings}: Edition): readonly string[] {
  const rank = new Map(ranks.map((row) => [row.unit, row.rank]));
  const has = (
    unit: string,
    test: (row: {readonly unit: string}) => boolean,
    rows: readonly {readonly unit: string}[]
  ) => rows.some((row) => row.unit === unit && test(row));
  const kinds: readonly ((unit: Edition["units"][number]) => boolean)[] = [
    ({id, kind, predecessors}) => kind === "province" && rank.get(id) != null && predecessors.length <= 1,
    ({id, predecessors}) => rank.get(id) != null && predecessors.length > 1,
    ({id, kind}) => kind === "province" && rank.get(id) === null,
    ({id}) => submissions.some((row) => row.unit === id && row.verdict === "sent-back"),
    ({id}) => has(id, (row) => findings.some((finding) => finding === row && finding.severity === "error"), findings),
    ({kind}) => kind === "ministry"
  ];
  const found = kinds.map((is) => units.find(is)?.id);
  return [...new Set(found.filter((id) => id !== undefined))];
}

/** One page of each kind in both languages, of the newest edition. */
export function pagesOfEachKind(year: number): readonly string[] {
  const units = unitsOfEachKind(readEdition(year)).map((unit) => `/${year}/don-vi/${unit}.html`);
  const pages = [
    "/index.html",
    `/${year}/xep-hang/tinh.html`,
    `/${year}/xep-hang/bo.html`,
    `/${year}/khoang-cach.html`,
    `/${year}/tiep-nhan.html`,
    "/phuong-phap.html",
    `/phan-tich/${year}.html`,
    ...units
  ];
  return pages.flatMap((page) => [page, `/en${page}`]);
}
