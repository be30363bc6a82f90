/**
 * The analysts' notebook: observations in a grid, weights as numbers, the ranking beside them through the same engine.
 */
import {inputsText} from "../../i18n/choices.js";
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import type {UnitKind} from "../../scoring/model.js";
import {listInputs} from "../../scoring/robustness/inputs.js";
import {html, type Markup} from "../html.js";
import {allowedShare} from "../parts/rank-text.js";
import type {NotebookData} from "./data.js";
import {fillIntervals} from "./interval-cell.js";
import {gridRows, observationGrid} from "./observation-grid.js";
import {type ComparedRow, placesMoved, scenarioTable} from "./ranking-table.js";
import {type PillarWeights, runScenario} from "./scenario.js";
import {scenarioChart} from "./scenario-chart.js";
import {prepareScenarioRuns, type RunsSoFar} from "./scenario-runs.js";
import {weightsPanel} from "./weights-panel.js";

/** Fills the page's frame. Whatever fails is said on the page, never left as an empty one. */
export async function startNotebook(load: () => Promise<NotebookData>, lang: Language): Promise<void> {
  const place = document.getElementById("notebook");
  if (!place) throw new Error("the page has no place for the notebook");
  const words = textsIn(NOTEBOOK, lang);
  try {
    await drawNotebook(place, await load(), lang);
  } catch (error) {
    place.innerHTML =
      html`<p class="off" role="alert">${words.failed} ${error instanceof Error ? error.message : String(error)}</p>`.text;
  } finally {
    place.setAttribute("aria-busy", "false");
  }
}

/** Done when everything stands: until then the page says that it is busy. */
async function drawNotebook(place: HTMLElement, data: NotebookData, lang: Language): Promise<void> {
  const words = textsIn(NOTEBOOK, lang);
  place.innerHTML = frame(lang).text;
  const at: Find = (name) => place.querySelector(`[data-${name}]`)!;
  const rows = gridRows(data, lang);
  const grid = observationGrid(at("grid"), rows, lang, (shown) => {
    at("rows").textContent = words.rows(shown, rows.length);
  });
  await Promise.all([startScenario(at, data, lang), grid]);
}

/** Finds a place of the frame by its name. */
type Find = <T extends HTMLElement>(name: string) => T;

function frame(lang: Language): Markup {
  const [words, common] = [textsIn(NOTEBOOK, lang), textsIn(COMMON, lang)];
  return html`<div class="split"><section><div class="head"><h2>${words.rankingHeading}</h2><p><label>${words.kind} <select data-kind><option value="province">${common.province}</option><option value="ministry">${common.ministry}</option></select></label> <b data-standing></b></p><p class="mute" role="status" aria-live="polite" data-moved></p><p class="mute" data-runs></p></div><div data-ranking></div></section><div data-panel><figure class="chart"><figcaption class="small">${words.chartHeading}. <span class="mute">${words.chartText}</span></figcaption><div data-chart></div></figure></div></div><section><div class="head"><h2>${words.gridHeading}</h2><p>${words.gridNote}</p><p class="mute" data-rows></p></div><div data-grid></div></section>`;
}

/** The weights, and all that follows from them; done when the first scenario stands, with its intervals. */
function startScenario(at: Find, data: NotebookData, lang: Language): Promise<unknown> {
  const words = textsIn(NOTEBOOK, lang);
  const kind = at<HTMLSelectElement>("kind");
  const runs = prepareScenarioRuns(data);
  let weights: PillarWeights = Object.fromEntries(
    data.framework.index.children.map((node) => [node.id, node.weight ?? 1])
  );
  const update = () => {
    const rows = compareRows(data, kind.value as UnitKind, weights);
    const moved = rows.filter((row) => (placesMoved(row) ?? 0) !== 0).length;
    at("ranking").innerHTML = scenarioTable(rows, lang).text;
    at("moved").textContent = words.movedCount(moved);
    at("standing").textContent = isOfficial(data, weights) ? words.official : words.scenario;
    at("runs").textContent = words.runs(
      formatNumber(0, lang),
      formatNumber(data.framework.robustness?.replications ?? 0, lang)
    );
    const ranked = rows.filter(({scenario}) => scenario.rank !== null).length;
    const intervals = runs
      .run(weights, (soFar) => showIntervals(at, data, soFar, ranked, lang))
      .catch((error) => {
        at("runs").textContent = `${words.runsFailed} ${error instanceof Error ? error.message : String(error)}`;
      });
    return Promise.all([intervals, scenarioChart(at("chart"), rows, lang)]);
  };
  const panel = weightsPanel(data.framework, lang, (next) => {
    if (!next) return;
    weights = next;
    void update();
  });
  at("panel").prepend(panel);
  kind.addEventListener("change", () => void update());
  return update();
}

/** Fills in the intervals of the runs done so far, and says how many those are. */
function showIntervals(
  at: Find,
  {framework}: NotebookData,
  {done, total, spreads}: RunsSoFar,
  ranked: number,
  lang: Language
): void {
  const words = textsIn(NOTEBOOK, lang);
  fillIntervals(at("ranking"), spreads, ranked);
  const all = formatNumber(total, lang);
  at("runs").textContent =
    done < total
      ? words.runs(formatNumber(done, lang), all)
      : words.runsDone(all, inputsText(listInputs(framework), allowedShare(framework), lang));
}

function isOfficial(data: NotebookData, weights: PillarWeights): boolean {
  return data.framework.index.children.every((node) => weights[node.id] === (node.weight ?? 1));
}

/** Units of a kind in the order of the scenario; those without a rank last. */
export function compareRows(data: NotebookData, kind: UnitKind, weights: PillarWeights): readonly ComparedRow[] {
  const official = new Map(data.ranks.map((row) => [row.unit, row]));
  const scenario = new Map(
    runScenario(data.framework, data.observations, data.units, weights).map((row) => [row.unit, row])
  );
  const place = (row: ComparedRow) => row.scenario.rank ?? Number.MAX_SAFE_INTEGER;
  return data.units
    .filter((unit) => unit.kind === kind)
    .map((unit) => ({unit, official: official.get(unit.id)!, scenario: scenario.get(unit.id)!}))
    .toSorted((a, b) => place(a) - place(b));
}
