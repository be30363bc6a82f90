/**
 * How many targets in force stand how: the nation, provinces and ministries apart, each year apart.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import type {StandingCount} from "../../scoring/targets/count-standings.js";
import {TARGET_STANDINGS} from "../../scoring/targets/count-standings.js";
import type {Markup} from "../html.js";
import {html} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {rangeOfShare} from "./share-text.js";
import {stateMark} from "./state-mark.js";
import {type Column, table} from "./table.js";

export function targetSums(context: PageContext, counts: readonly StandingCount[]): Markup {
  const {lang} = context;
  const words = textsIn(TARGETS, lang);
  const rows = counts.filter(({status}) => status === "in-force");
  if (rows.length === 0) return html``;
  const heading = sumsHeading(context, rows);
  return section(
    heading,
    words.sumsNote,
    html`${table<StandingCount>(heading, columnsOf(context), rows, {
      className: "lst sums",
      hint: textsIn(COMMON, lang).scrollHint
    })}${dataLink(context, "targets.csv", "target-states.csv", "shares.csv")}`
  );
}

/** The finding: how many targets of agencies of the last year are off the path to it. */
function sumsHeading({lang, index}: PageContext, rows: readonly StandingCount[]): string {
  const words = textsIn(TARGETS, lang);
  const last = Math.max(...rows.map(({year}) => year));
  const off = (kind: StandingCount["kind"]) =>
    rows.find((row) => row.kind === kind && row.year === last)?.counts["off-path"];
  const [province, ministry] = [off("province"), off("ministry")];
  if (province === undefined || ministry === undefined || last <= index.edition.info.year) return words.sumsHeading;
  return province + ministry === 0 ? words.sumsHeading : words.sumsOffPath({year: last, province, ministry});
}

function columnsOf({lang, index}: PageContext): readonly Column<StandingCount>[] {
  const [words, common] = [textsIn(TARGETS, lang), textsIn(COMMON, lang)];
  const whose = ({kind}: StandingCount) =>
    kind === null ? words.nation : kind === "province" ? common.provinceShort : common.ministryShort;
  const total = ({kind, year}: StandingCount) =>
    index.edition.share_totals.find((row) => row.kind === kind && row.year === year && row.status === "in-force");
  const counted = (value: number) => ({content: formatNumber(value, lang), value});
  return [
    {heading: words.whose, rowHeader: true, cell: whose},
    {heading: words.year, className: "r", cell: ({year}) => String(year)},
    ...TARGET_STANDINGS.filter((state) => state !== "not-applicable").map(
      (state): Column<StandingCount> => ({
        heading: stateMark(state, lang),
        className: "r",
        cell: ({counts}) => counted(counts[state])
      })
    ),
    {heading: words.applicable, className: "r", cell: ({applicable}) => counted(applicable)},
    {
      heading: words.shareMet,
      className: "r",
      cell: (row) => {
        const share = total(row);
        return share ? {content: rangeOfShare(share, lang), value: share.lower} : "–";
      }
    }
  ];
}
