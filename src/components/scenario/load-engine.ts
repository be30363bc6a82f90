/**
 * The engine and what it scores an edition from, loaded once, when they are first needed.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {SCENARIO} from "../../i18n/scenario.js";
import type {PillarWeights, ScenarioRow} from "../notebook/scenario.js";
import {reproduces} from "./compare-ranks.js";
import type {IndexInputs, OfficialRank} from "./model.js";

/** Scores and ranks of all units of the edition under other weights. */
export type Engine = (weights: PillarWeights) => readonly ScenarioRow[];

/**
 * Loads both and tries them: an engine that does not give the page's own ranks again is refused.
 *
 * @param address of the file that `IndexInputs` describes
 * @throws (rejects) Error saying why, in the language given
 */
export async function loadEngine(
  address: string,
  official: readonly OfficialRank[],
  officialWeights: PillarWeights,
  lang: Language
): Promise<Engine> {
  const words = textsIn(SCENARIO, lang);
  const [{runScenario}, inputs] = await Promise.all([
    import("../notebook/scenario.js"),
    fetchInputs(address, lang)
  ]).catch((error: unknown) => {
    throw error instanceof TypeError ? new Error(words.failedNetwork) : error;
  });
  const {framework, observations, units} = inputs;
  const engine: Engine = (weights) => runScenario(framework, observations, units, weights);
  if (!isTrue(() => reproduces(official, engine(officialWeights)))) throw new Error(words.failedMismatch);
  return engine;
}

async function fetchInputs(address: string, lang: Language): Promise<IndexInputs> {
  const words = textsIn(SCENARIO, lang);
  const response = await fetch(address);
  if (!response.ok) throw new Error(words.failedStatus(response.status));
  const inputs: unknown = await response.json().catch(() => null);
  if (!isInputs(inputs)) throw new Error(words.failedMismatch);
  return inputs;
}

function isInputs(value: unknown): value is IndexInputs {
  const {framework, units, observations} = (value ?? {}) as Partial<IndexInputs>;
  return typeof framework === "object" && Array.isArray(units) && Array.isArray(observations);
}

/** A file of another make may fail anywhere in the engine. */
function isTrue(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
