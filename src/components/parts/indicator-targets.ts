/**
 * The targets that an indicator is held against, of the nation and of each unit: in force, and apart from them drafts.
 */
import {aimText, figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {INDICATOR_DEFINITION} from "../../i18n/indicator-definition.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {TargetTally} from "../../scoring/indicators/model.js";
import {TARGET_STANDINGS} from "../../scoring/targets/count-standings.js";
import type {TargetRow} from "../../scoring/targets/model.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {stateMark} from "./state-mark.js";
import {table} from "./table.js";

/** A target of the nation with its state, or of each unit of a kind with how many stand how. */
type Row = {readonly national: TargetRow} | {readonly tally: TargetTally};

export function indicatorTargets(context: PageContext, facts: IndicatorFacts): Markup {
  const {lang} = context;
  const words = textsIn(INDICATOR_DEFINITION, lang);
  const rows = rowsOf(facts);
  if (rows.length === 0) return html``;
  const block = (status: TargetRow["status"], heading: string) => {
    const own = rows.filter((row) => targetOf(row).status === status);
    return own.length > 0 && html`<h3 class="grp">${heading}</h3>${targetsTable(context, heading, own)}`;
  };
  return section(
    words.targetsHeading(metByUnits(facts)),
    words.targetsNote,
    html`${block("in-force", words.inForce)}${block("draft", words.draft)}${dataLink(context, "targets.csv", "target-states.csv")}`
  );
}

function rowsOf({national, tallies}: IndicatorFacts): readonly Row[] {
  return [...national.map((row): Row => ({national: row})), ...tallies.map((tally): Row => ({tally}))];
}

function targetOf(row: Row): TargetRow | TargetTally {
  return "national" in row ? row.national : row.tally;
}

/** Units that meet their target in force of the last year, of those it applies to; null where there is none. */
export function metByUnits({tallies}: IndicatorFacts): {year: number; met: number; all: number} | null {
  const inForce = tallies.filter(({status}) => status === "in-force");
  if (inForce.length === 0) return null;
  const year = Math.max(...inForce.map((row) => row.year));
  const last = inForce.filter((row) => row.year === year);
  const sum = (of: (row: TargetTally) => number) => last.reduce((total, row) => total + of(row), 0);
  const applicable = ({states}: TargetTally) =>
    TARGET_STANDINGS.reduce((total, state) => total + (state === "not-applicable" ? 0 : states[state]), 0);
  return {year, met: sum(({states}) => states.met), all: sum(applicable)};
}

function targetsTable({index, lang}: PageContext, caption: string, rows: readonly Row[]): Markup {
  const [words, common] = [textsIn(INDICATOR_DEFINITION, lang), textsIn(COMMON, lang)];
  const {year} = index.edition.info;
  return table<Row>(
    caption,
    [
      {heading: words.whose, rowHeader: true, cell: (row) => whose(row, lang)},
      {heading: words.year, className: "r", cell: (row) => String(targetOf(row).year)},
      {heading: words.askedFor, cell: (row) => aimText(targetOf(row), lang)},
      {heading: words.figure, className: "r", cell: (row) => nationalText(row, lang)},
      {
        heading: targetOf(rows[0]!).status === "draft" ? words.ifInForce : words.states,
        className: "stated",
        cell: (row) => stateCell(row, year, lang)
      },
      {heading: common.clause, cell: (row) => html`<span class="tiny mute">${targetOf(row).clause}</span>`}
    ],
    rows,
    {className: rows.some((row) => targetOf(row).status === "draft") ? "lst drafts" : "lst", hint: common.scrollHint}
  );
}

function whose(row: Row, lang: Language): string {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  return "national" in row ? words.nationWord : words.eachOf[row.tally.kind];
}

function nationalText(row: Row, lang: Language): string {
  if (!("national" in row) || row.national.value === null) return "–";
  return figureText(row.national.value, row.national, lang);
}

/** The nation's state; of units how many stand how, the states that nobody has left out. */
function stateCell(row: Row, year: number, lang: Language): Markup {
  const target = targetOf(row);
  const due = target.status === "in-force" && target.year <= year;
  if ("national" in row) return stateMark(row.national.state, lang, {due});
  const {states} = row.tally;
  const marks = TARGET_STANDINGS.filter((state) => states[state] > 0).map(
    (state) => html`<span class="many"><b class="n">${states[state]}</b> ${stateMark(state, lang, {due})}</span> `
  );
  return html`${marks}`;
}
