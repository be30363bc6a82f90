import {readEdition} from "../../loaders/assess/write-edition.js";
import {pathTo} from "../../src/components/links.js";
import type {Edition} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";

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

/** The first indicator of each unit of measure that units report. */
function indicatorsOfEachKind({indicators, observations}: Edition): readonly string[] {
  const observed = new Set(observations.map(({indicator}) => indicator));
  const units = groupRows(
    indicators.filter(({id}) => observed.has(id)),
    ({unit}) => unit
  );
  return [...units.values()].map(([first]) => first!.id);
}

/** One page of each kind in both languages, of the newest edition. */
export function pagesOfEachKind(year: number): readonly string[] {
  const edition = readEdition(year);
  const units = unitsOfEachKind(edition).map((unit) => `/${year}/don-vi/${unit}.html`);
  const indicators = indicatorsOfEachKind(edition).map((id) => `${pathTo.indicator(year, id, "vi")}.html`);
  const pages = [
    "/index.html",
    `/${year}/xep-hang/tinh.html`,
    `/${year}/xep-hang/bo.html`,
    `/${year}/khoang-cach.html`,
    `/${year}/tiep-nhan.html`,
    `/${year}/muc-tieu.html`,
    `/${year}/chi-so/index.html`,
    ...indicators,
    `/${year}/nhiem-vu/index.html`,
    `${pathTo.task(year, edition.tasks[0]!.task, "vi")}.html`,
    `/${year}/chat-luong.html`,
    `/${year}/kiem-dinh.html`,
    `/${year}/tai-ve.html`,
    "/so-lieu-cong-bo.html",
    "/an-ban.html",
    "/phuong-phap.html",
    `/phan-tich/${year}.html`,
    ...units
  ];
  return pages.flatMap((page) => [page, `/en${page}`]);
}
