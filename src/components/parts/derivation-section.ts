/**
 * Where a unit's score comes from: the index, its pillars, their indicators and the cells, opened without a script.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {readingText} from "../../i18n/readings.js";
import {UNIT} from "../../i18n/unit.js";
import type {Derivation, DerivedLeaf, DerivedNode} from "../../scoring/explain/model.js";
import {cellLines, gateLines} from "../explain/cell-line.js";
import {groupLines, headLine, weightLines} from "../explain/explain-text.js";
import {leafLines} from "../explain/leaf-lines.js";
import {html, type Markup} from "../html.js";
import {DERIVATION, derivationId} from "../links.js";
import {cellsOf, type EditionIndex} from "../select.js";
import {drawArrows} from "./arrows.js";
import {listCells} from "./cell-list.js";
import {section} from "./section.js";

/** A cell that is not there is named, and not quoted. */
type CellIndex = EditionIndex["cell"];

interface Drawing {
  readonly cells: CellIndex;
  readonly lang: Language;
}

/** Every node has an address of its own: a browser opens what a link points into. */
export function derivationSection({root}: Derivation, lang: Language, cells: CellIndex = new Map()): Markup {
  const words = textsIn(UNIT, lang);
  const parts = root.kind === "leaf" ? [root] : root.children;
  const own = root.kind === "leaf" ? [] : [headLine(root, lang), ...groupLines(root, lang)];
  return section(
    words.derivationHeading,
    words.derivationNote,
    html`<div class="deriv">${list(own, lang)}${parts.map((node) => drawNode(node, {cells, lang}))}</div>`,
    "noprint",
    DERIVATION
  );
}

/** A group opens to its formula and its parts; an indicator stands open within its group. */
function drawNode(node: DerivedNode, drawing: Drawing): Markup {
  const {lang} = drawing;
  const id = derivationId(node.node);
  if (node.kind === "leaf") return html`<h3 id="${id}">${headLine(node, lang)}</h3>${drawLeaf(node, drawing)}`;
  const lines = [...weightLines(node, lang), ...groupLines(node, lang)];
  return html`<details id="${id}"><summary>${headLine(node, lang)}</summary>${list(lines, lang)}${node.children.map((child) => drawNode(child, drawing))}</details>`;
}

function list(lines: readonly (string | Markup)[], lang: Language): Markup {
  return html`<ul>${lines.map((line) => html`<li>${typeof line === "string" ? drawArrows(line, lang) : line}</li>`)}</ul>`;
}

/** The weight, the value with its cells, what these say, how they were read, and each step to the score. */
function drawLeaf(leaf: DerivedLeaf, {cells, lang}: Drawing): Markup {
  const {observation} = leaf;
  if (observation === null) return list([...weightLines(leaf, lang), ...leafLines(leaf, lang)], lang);
  const shown = {...observation, source: observation.source && listCells(observation.source)};
  const [reported, ...steps] = leafLines({...leaf, observation: shown}, lang);
  const said = cellsOf({cell: cells}, observation);
  const quoted =
    said.length === 0 ? [] : [list([...cellLines(said, lang), ...gateLines(observation.rule ?? "", said, lang)], lang)];
  const read = observation.rule ? [textsIn(UNIT, lang).readAs(readingText(observation.rule, lang))] : [];
  return list([...weightLines(leaf, lang), html`${drawArrows(reported!, lang)}${quoted}`, ...read, ...steps], lang);
}
