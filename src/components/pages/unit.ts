/**
 * A unit's page: where it stands, which targets it has met, what it sent and what needs an answer. Two A4.
 */
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import {hatchPattern} from "../parts/bullet.js";
import {dataLink} from "../parts/data-link.js";
import {derivationSection} from "../parts/derivation-section.js";
import {editionLine} from "../parts/edition-line.js";
import {pillarSection} from "../parts/pillar-section.js";
import {pair} from "../parts/section.js";
import {filesSection, findingsSection, valuesSection} from "../parts/submitted.js";
import {changeSection} from "../parts/unit-change.js";
import {unitHero} from "../parts/unit-hero.js";
import {unitLinks} from "../parts/unit-lineage.js";
import {strengthsSection} from "../parts/unit-strengths.js";
import {unitTargets} from "../parts/unit-targets.js";
import {waySection} from "../parts/unit-way.js";
import {peerMedian} from "../select.js";
import type {UnitFacts} from "../unit-facts.js";
import type {PageContext} from "./context.js";
import {notRankedReason} from "./ranking.js";

/** Where the figures of the page stand as data, for those who hold it on paper. */
const FILES = [
  "ranks.csv",
  "scores.csv",
  "strengths.csv",
  "targets.csv",
  "changes.csv",
  "next-steps.csv",
  "observations.csv",
  "findings.csv"
] as const;

/**
 * In the order of two sheets of paper: first where it stands and what moved it, then what it can do and what it sent.
 */
export function unitPage(context: PageContext, unit: EditionUnit, facts: UnitFacts): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const note = [
    unit.region?.[lang],
    unit.predecessors.length > 1 ? words.formed(unit.predecessors.map((name) => name[lang])) : null
  ];
  const head = html`${hatchPattern()}${editionLine(index.edition.info, lang, note.filter(Boolean).join("; "))}<h1>${unitHeadline(context, unit)}</h1>${unitHero(context, unit)}${unitLinks(context, unit, facts.lineage)}`;
  const stand = pair(pillarSection(context, unit), strengthsSection(context, unit, facts));
  const move = pair(changeSection(context, facts), waySection(context, unit, facts));
  const sent = html`${findingsSection(context, unit)}${valuesSection(context, unit)}${filesSection(context, unit)}`;
  return html`${head}${stand}${unitTargets(context, unit)}${move}${derivationSection(facts.derivation, lang, index.cell)}${sent}<div class="pf">${dataLink(context, ...FILES)}</div>`;
}

export function unitHeadline({index, lang}: PageContext, unit: EditionUnit): string {
  const words = textsIn(UNIT, lang);
  const row = index.rank.get(unit.id)!;
  const name = unit.name[lang];
  if (row.rank === null || row.score === null) {
    const threshold = formatPercent(100 * index.edition.framework.coverage.index, lang, 0);
    return words.headlineNotRanked({name, reason: notRankedReason({index, lang}, unit, threshold)});
  }
  const gap = (Math.round(row.score * 10) - Math.round(peerMedian(index, unit.kind, "index")! * 10)) / 10;
  const rank = String(row.rank);
  if (gap === 0) return words.headlineMedian({name, rank});
  const said = {name, rank, gap: formatNumber(Math.abs(gap), lang, 1)};
  return gap > 0 ? words.headlineAbove(said) : words.headlineBelow(said);
}
