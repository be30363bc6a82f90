/**
 * The panel of the weights comes alive. The official ranking stays as it is; what the weights would change stands
 * beside it, in columns that are there only then, and the address says which weights.
 */
import type {Language} from "../../i18n/language.js";
import {textsIn} from "../../i18n/language.js";
import {SCENARIO} from "../../i18n/scenario.js";
import type {PillarWeights} from "../notebook/scenario.js";
import {carryParams, keepParams} from "../page-tools/keep-params.js";
import {compareRanks} from "./compare-ranks.js";
import {fillColumns, readOfficial} from "./fill-columns.js";
import {type Engine, loadEngine} from "./load-engine.js";
import type {OfficialRank} from "./model.js";
import {fillFields, findPanel, followField, type Panel, readFields, sayShares} from "./panel.js";
import {sayScenario} from "./say-scenario.js";
import {formatWeights, isWeightName, parseWeights} from "./url-weights.js";
import {isOfficial, isWeighed, officialWeights} from "./weight-bounds.js";
import {weightText} from "./weight-text.js";

/** What is on the page. */
interface Scenario {
  readonly lang: Language;
  readonly panel: Panel;
  readonly table: HTMLTableElement;
  readonly official: readonly OfficialRank[];
  readonly engine: () => Promise<Engine>;
}

/** After so many milliseconds without another change the address follows. */
const PAUSE = 250;

/** @param form of `scenarioPanel`; names the ranking by its id in `data-weights` */
export function startScenario(form: HTMLFormElement): void {
  const scenario = findScenario(form);
  const {panel, lang} = scenario;
  const show = lastOnly((weights: PillarWeights, isLast) => showWeights(scenario, weights, isLast));
  const keep = afterPause((weights: PillarWeights) => keepParams(formatWeights(weights, panel.fields), isWeightName));
  const change = () => {
    const weights = takeFields(panel, lang);
    if (weights === null) return;
    show(weights);
    keep(weights);
  };
  form.addEventListener("input", ({target}) => {
    followField(panel, target);
    change();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    fillFields(panel, officialWeights(panel.fields));
    change();
  });
  const {weights, ignored} = parseWeights(location.search, panel.fields, panel.most);
  fillFields(panel, weights);
  carryParams(formatWeights(weights, panel.fields), isWeightName);
  sayError(panel, ignored.length === 0 ? "" : ignoredText(panel, ignored, lang));
  show(weights);
  form.dataset.ready = "";
}

function findScenario(form: HTMLFormElement): Scenario {
  const panel = findPanel(form);
  const lang = document.documentElement.lang === "en" ? "en" : "vi";
  const table = document.getElementById(form.dataset.weights!) as HTMLTableElement;
  const official = readOfficial(table);
  let loading: Promise<Engine> | null = null;
  const engine = () => {
    loading ??= loadEngine(form.dataset.inputs!, official, officialWeights(panel.fields), lang).catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {lang, panel, table, official, engine};
}

/** Shows what weights change. @param isLast false once others were asked for meanwhile */
async function showWeights(scenario: Scenario, weights: PillarWeights, isLast: () => boolean): Promise<void> {
  const {lang, panel, table, official, engine} = scenario;
  const words = textsIn(SCENARIO, lang);
  sayShares(panel, weights, lang);
  const showOfficial = () => {
    fillColumns(table, null, lang);
    sayScenario(panel, null, lang);
  };
  if (isOfficial(weights, panel.fields)) return showOfficial();
  if (!table.classList.contains("with-scenario")) panel.status.textContent = words.loading;
  try {
    const run = await engine();
    if (!isLast()) return;
    const moves = compareRanks(official, run(weights));
    fillColumns(table, moves, lang);
    sayScenario(panel, {weights, moves}, lang);
  } catch (error) {
    if (!isLast()) return;
    showOfficial();
    sayError(panel, words.failed(error instanceof Error ? error.message : String(error)));
  }
}

/** The weights in the fields; null where they are none, which is said. */
function takeFields(panel: Panel, lang: Language): PillarWeights | null {
  const words = textsIn(SCENARIO, lang);
  const typed = readFields(panel);
  const wrong = panel.fields.filter(({id}) => typed.get(id) === null);
  for (const field of panel.fields) field.number.setAttribute("aria-invalid", String(wrong.includes(field)));
  const weights = Object.fromEntries(typed) as PillarWeights;
  const most = weightText(panel.most, lang);
  if (wrong.length > 0) sayError(panel, words.invalid({most, names: wrong.map(({name}) => name)}));
  else sayError(panel, isWeighed(weights) ? "" : words.allZero);
  return wrong.length === 0 && isWeighed(weights) ? weights : null;
}

function sayError({error}: Panel, text: string): void {
  error.textContent = text;
  error.hidden = text === "";
}

/** Pillars in the words of the page; what it has not is named once. */
function ignoredText({fields}: Panel, ids: readonly string[], lang: Language): string {
  const words = textsIn(SCENARIO, lang);
  const names = ids.map((id) => fields.find((field) => field.id === id)?.name ?? words.unknownPillar);
  return words.ignored([...new Set(names)]);
}

/** Runs what is asked for last; what was asked before learns that it is not the last any more. */
function lastOnly<T>(run: (value: T, isLast: () => boolean) => Promise<void>): (value: T) => void {
  let turn = 0;
  return (value) => {
    const own = ++turn;
    void run(value, () => own === turn);
  };
}

function afterPause<T>(run: (value: T) => void): (value: T) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(value), PAUSE);
  };
}
