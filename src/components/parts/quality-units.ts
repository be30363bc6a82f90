/**
 * How every agency's data stand: what is there of each pillar, what was found; searched and filtered by a script.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames, formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {QUALITY} from "../../i18n/quality.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {ReportingRow, Severity} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {Register} from "../register.js";
import {type ReportingWord, reportingWord} from "../reporting.js";
import {keyOf, pillarsOf} from "../select.js";
import {dataLink} from "./data-link.js";
import {wayClass} from "./heat.js";
import {reportingMark} from "./reporting-mark.js";
import {findAttribute} from "./row-names.js";
import {section} from "./section.js";
import {type Column, type ColumnSort, table} from "./table.js";
import {type TableFilter, tableControls} from "./table-controls.js";
import {unitLink} from "./unit-link.js";

const TABLE = "quality-units";

interface Row {
  readonly unit: EditionUnit;
  /** null where the edition tracks no report of it. */
  readonly report: ReportingRow | null;
}

export function qualityUnits(context: PageContext, register: Register): Markup {
  const {index, lang} = context;
  const words = textsIn(QUALITY, lang);
  const rows = rowsOf(context);
  const covered = rows.filter(({unit}) => index.rank.get(unit.id)?.coverage === 1).length;
  const heading = words.unitsHeading({full: covered, all: rows.length});
  const columns = [...leading(context), ...pillars(context), ...trailing(context)];
  const drawn = table<Row>(heading, columns, rows, {
    className: "tbl q-units",
    hint: textsIn(COMMON, lang).scrollHint,
    id: TABLE,
    rowData: ({unit, report}) => ({
      find: findAttribute(unit.name, register.names.get(unit.id), lang),
      "in-kind": unit.kind,
      "in-state": report === null ? undefined : reportingWord(report)
    })
  });
  const fields = {
    table: TABLE,
    rows: rows.length,
    filters: filters(rows, context),
    example: "bac giang",
    things: "rows" as const
  };
  return section(
    heading,
    words.unitsNote,
    html`${tableControls(fields, lang)}${drawn}${dataLink(context, "reporting.csv", "ranks.csv", "scores.csv", "findings.csv")}`
  );
}

/** Least data first, then by name; its column comes first, since that is the order the script takes for published. */
function rowsOf({index, lang}: PageContext): readonly Row[] {
  const {units, reporting} = index.edition;
  const reports = new Map(reporting.map((row) => [row.unit, row]));
  const coverage = ({unit}: Row) => index.rank.get(unit.id)?.coverage ?? 0;
  return units
    .map((unit): Row => ({unit, report: reports.get(unit.id) ?? null}))
    .toSorted((a, b) => coverage(a) - coverage(b) || compareNames(a.unit.name[lang], b.unit.name[lang], lang));
}

function filters(rows: readonly Row[], {lang}: PageContext): readonly TableFilter[] {
  const [words, common] = [textsIn(QUALITY, lang), textsIn(COMMON, lang)];
  const states = textsIn(TRACKER, lang).state;
  const order = Object.keys(states) as ReportingWord[];
  const there = new Set(rows.flatMap(({report}) => (report === null ? [] : [reportingWord(report)])));
  const kinds = (["province", "ministry"] as const).filter((kind) => rows.some(({unit}) => unit.kind === kind));
  return [
    {
      name: "kind",
      label: words.kind,
      all: textsIn(TABLE_TOOLS, lang).allTypes,
      choices: kinds.map((value) => ({value, text: value === "province" ? common.provinceShort : common.ministryShort}))
    },
    {
      name: "state",
      label: words.state,
      all: words.allStates,
      choices: order.filter((state) => there.has(state)).map((value) => ({value, text: states[value]}))
    }
  ];
}

const low = (key: string): ColumnSort => ({key, by: "value", first: "ascending"});
const high = (key: string): ColumnSort => ({key, by: "value", first: "descending"});
const byText = (key: string): ColumnSort => ({key, by: "text", first: "ascending"});

function leading(context: PageContext): readonly Column<Row>[] {
  const {index, lang} = context;
  const words = textsIn(QUALITY, lang);
  const coverage: Column<Row> = {
    ...{heading: words.coverage, className: "r", sort: low("coverage")},
    cell: ({unit}) => {
      const rank = index.rank.get(unit.id);
      return rank ? {content: `${rank.present}/${rank.applicable}`, value: rank.coverage} : "–";
    }
  };
  const name: Column<Row> = {
    ...{heading: textsIn(COMMON, lang).unit, className: "u", rowHeader: true, sort: byText("unit")},
    cell: ({unit}) => ({content: unitLink(context, unit.id), text: unit.name[lang]})
  };
  const state: Column<Row> = {
    ...{heading: words.state, sort: byText("state")},
    cell: ({report}) => (report === null ? "–" : reportingMark(report, lang))
  };
  return [coverage, name, state, answered(lang)];
}

function answered(lang: PageContext["lang"]): Column<Row> {
  return {
    ...{heading: textsIn(QUALITY, lang).answered, className: "r", sort: low("answered")},
    cell: ({report}) =>
      report === null || report.completeness === null
        ? "–"
        : {content: formatPercent(100 * report.completeness, lang, 0), value: report.completeness}
  };
}

/** Share of each pillar's figures that is there. */
function pillars({index, lang}: PageContext): readonly Column<Row>[] {
  return pillarsOf(index.edition).map((pillar) => ({
    heading: pillar.title?.[lang] ?? pillar.id,
    className: "p",
    sort: low(pillar.id),
    cell: ({unit}: Row) => {
      const share = index.score.get(keyOf(unit.id, pillar.id))?.coverage ?? null;
      if (share === null) return {content: "–", className: "na"};
      const text = formatPercent(100 * share, lang, 0);
      return share === 0
        ? {content: html`<span class="hl">${text}</span>`, className: "hatch", value: share}
        : {content: text, className: wayClass(share), value: share};
    }
  }));
}

function trailing({index, lang}: PageContext): readonly Column<Row>[] {
  const words = textsIn(QUALITY, lang);
  const count = (heading: string, key: Severity): Column<Row> => ({
    heading,
    className: "r",
    sort: high(key),
    cell: ({unit, report}) => {
      if ((index.submissions.get(unit.id) ?? []).length === 0) return "–";
      const counts = (file: string) => report === null || file === report.file;
      const own = (index.findings.get(unit.id) ?? []).filter(({file}) => counts(file));
      const found = own.filter(({severity}) => severity === key).length;
      return {content: formatNumber(found, lang), value: found};
    }
  });
  return [
    count(words.errors, "error"),
    count(words.warnings, "warning"),
    count(words.infos, "info"),
    {
      heading: words.rank,
      className: "r",
      sort: low("rank"),
      cell: ({unit}) => {
        const rank = index.rank.get(unit.id)?.rank ?? null;
        return {content: rank === null ? "–" : String(rank), value: rank};
      }
    }
  ];
}
