/**
 * How many of their targets the agencies have met: kinds apart in rows, years apart in columns.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {OVERVIEW} from "../../i18n/overview.js";
import {TARGETS} from "../../i18n/targets.js";
import type {ShareTotal} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, KIND_SLUG, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {section} from "./section.js";
import {rangeOfShare} from "./share-text.js";
import {type Column, table} from "./table.js";

export function sharesSection(context: PageContext): Markup {
  const {index, lang, path} = context;
  const [words, common] = [textsIn(OVERVIEW, lang), textsIn(COMMON, lang)];
  const totals = index.edition.share_totals.filter(({status}) => status === "in-force");
  const kinds = (Object.keys(KIND_SLUG) as readonly UnitKind[]).filter((kind) =>
    totals.some((row) => row.kind === kind)
  );
  const years = [...new Set(totals.map(({year}) => year))].toSorted((a, b) => a - b);
  const all = html`<p class="small noprint"><a href="${hrefTo(path, pathTo.targets(index.edition.info.year, lang))}">${words.seeTargets}</a></p>`;
  return section(
    sharesFinding(totals, years, context) ?? words.sharesHeading,
    html`<span class="noprint">${words.sharesShort}</span>`,
    html`${table<UnitKind>(
      words.sharesHeading,
      [
        {
          heading: textsIn(TARGETS, lang).kind,
          rowHeader: true,
          cell: (kind) => (kind === "province" ? common.provinceShort : common.ministryShort)
        },
        ...years.flatMap((year) => yearColumns(totals, year, context))
      ],
      kinds,
      {className: "lst few"}
    )}${all}`
  );
}

function totalOf(totals: readonly ShareTotal[], kind: UnitKind, year: number): ShareTotal | undefined {
  return totals.find((row) => row.kind === kind && row.year === year);
}

function yearColumns(totals: readonly ShareTotal[], year: number, {lang}: PageContext): readonly Column<UnitKind>[] {
  const words = textsIn(OVERVIEW, lang);
  return [
    {
      heading: words.sharesMet(year),
      className: "r",
      cell: (kind) => {
        const total = totalOf(totals, kind, year);
        if (!total) return "–";
        return `${formatNumber(total.met, lang)} / ${formatNumber(total.applicable, lang)}`;
      }
    },
    {
      heading: words.sharesRange(year),
      className: "r",
      cell: (kind) => {
        const total = totalOf(totals, kind, year);
        return total ? {content: rangeOfShare(total, lang), value: total.value} : "–";
      }
    }
  ];
}

/** How far the first targets are met, ranges unbroken (word joiner); null where one kind has none of that year. */
function sharesFinding(totals: readonly ShareTotal[], [year]: readonly number[], {lang}: PageContext): string | null {
  if (year === undefined) return null;
  const said = (kind: UnitKind) => {
    const total = totalOf(totals, kind, year);
    return total && total.lower !== null ? rangeOfShare(total, lang).replace("–", "–\u2060") : null;
  };
  const [province, ministry] = [said("province"), said("ministry")];
  return province && ministry ? textsIn(OVERVIEW, lang).sharesFinding({year, province, ministry}) : null;
}
