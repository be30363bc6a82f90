/**
 * Where a unit's score comes from: the index, its pillars, their indicators and the cells, opened without a script.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {readingText} from "../../i18n/readings.js";
import {UNIT} from "../../i18n/unit.js";
import type {Derivation, DerivedLeaf, DerivedNode} from "../../scoring/explain/model.js";
import {groupLines, headLine, weightLines} from "../explain/explain-text.js";
import {leafLines} from "../explain/leaf-lines.js";
import {html, type Markup} from "../html.js";
import {listCells} from "./cell-list.js";
import {section} from "./section.js";

export function derivationSection({root}: Derivation, lang: Language): Markup {
  const words = textsIn(UNIT, lang);
  const parts = root.kind === "leaf" ? [root] : root.children;
  const own = root.kind === "leaf" ? [] : [headLine(root, lang), ...groupLines(root, lang)];
  return section(
    words.derivationHeading,
    words.derivationNote,
    html`<div class="deriv">${list(own, lang)}${parts.map((node) => drawNode(node, lang))}</div>`,
    "noprint"
  );
}

/** A group opens to its formula and its parts; an indicator stands open within its group. */
function drawNode(node: DerivedNode, lang: Language): Markup {
  if (node.kind === "leaf") return html`<h3>${headLine(node, lang)}</h3>${list(indicatorLines(node, lang), lang)}`;
  const lines = [...weightLines(node, lang), ...groupLines(node, lang)];
  return html`<details><summary>${headLine(node, lang)}</summary>${list(lines, lang)}${node.children.map((child) => drawNode(child, lang))}</details>`;
}

function list(lines: readonly string[], lang: Language): Markup {
  return html`<ul>${lines.map((line) => html`<li>${drawArrows(line, lang)}</li>`)}</ul>`;
}

/** The page's fonts have no arrow: it is drawn, and read out as a word. */
function drawArrows(line: string, lang: Language): readonly (Markup | string)[] {
  const arrow = html`<svg class="to" viewBox="0 0 16 8" aria-hidden="true"><path d="M0 4h14M10.5 1 14 4l-3.5 3"/></svg><span class="vh">${textsIn(UNIT, lang).becomes}</span>`;
  return line.split("→").flatMap((part, i) => (i === 0 ? [part] : [arrow, part]));
}

/** The weight, the value with its cells, how they were read, and each step to the score. */
function indicatorLines(leaf: DerivedLeaf, lang: Language): readonly string[] {
  const {observation} = leaf;
  if (observation === null) return [...weightLines(leaf, lang), ...leafLines(leaf, lang)];
  const shown = {...observation, source: observation.source && listCells(observation.source)};
  const [reported, ...steps] = leafLines({...leaf, observation: shown}, lang);
  const read = observation.rule ? [textsIn(UNIT, lang).readAs(readingText(observation.rule, lang))] : [];
  return [...weightLines(leaf, lang), reported!, ...read, ...steps];
}
