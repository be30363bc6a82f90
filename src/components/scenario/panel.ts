/**
 * The fields of the weights, drawn while building and asleep until now.
 */
import type {Language} from "../../i18n/language.js";
import type {PillarWeights} from "../notebook/scenario.js";
import type {WeightedPillar} from "./model.js";
import {shareWords} from "./share-words.js";
import {boundWeight, triedRange, weightShare} from "./weight-bounds.js";

/** One pillar with its two fields, which say the same. */
export interface PillarField extends WeightedPillar {
  readonly name: string;
  readonly number: HTMLInputElement;
  readonly slider: HTMLInputElement;
  /** Where it is said how much of the index the pillar weighs. */
  readonly said: HTMLElement;
}

/** The fields of `scenarioPanel`. */
export interface Panel {
  readonly form: HTMLFormElement;
  readonly fields: readonly PillarField[];
  /** The highest weight on offer. */
  readonly most: number;
  /** By how much of its official weight the framework's runs change a weight; null: not within bounds. */
  readonly share: number | null;
  readonly error: HTMLElement;
  readonly status: HTMLElement;
  readonly movers: HTMLElement;
  /** What paper says instead of the fields. */
  readonly printed: HTMLElement;
}

export function findPanel(form: HTMLFormElement): Panel {
  const at = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`)!;
  const {most, share} = form.dataset;
  return {
    form,
    fields: [...form.querySelectorAll<HTMLElement>("[data-pillar]")].map(findField),
    most: Number(most),
    share: share === undefined ? null : Number(share),
    error: at("error"),
    status: at("said"),
    movers: at("movers"),
    printed: form.nextElementSibling as HTMLElement
  };
}

function findField(place: HTMLElement): PillarField {
  return {
    id: place.dataset.pillar!,
    official: Number(place.dataset.official),
    name: place.querySelector("label")!.textContent!,
    number: place.querySelector<HTMLInputElement>('input[type="number"]')!,
    slider: place.querySelector<HTMLInputElement>('input[type="range"]')!,
    said: place.querySelector<HTMLElement>("[data-sh]")!
  };
}

/** The weights as typed, by pillar; null for what is no weight on offer. */
export function readFields({fields, most}: Panel): ReadonlyMap<string, number | null> {
  return new Map(
    fields.map(({id, official, number}) => {
      const value = number.valueAsNumber;
      return [id, value === official ? official : boundWeight(value, most)];
    })
  );
}

/** Puts weights into the fields: at the start from the address, whatever the browser kept of an earlier visit. */
export function fillFields({fields}: Panel, weights: PillarWeights): void {
  for (const {id, number, slider} of fields) {
    number.value = String(weights[id]);
    slider.value = number.value;
  }
}

/** One of the two fields of a pillar was moved: the other follows. */
export function followField({fields}: Panel, moved: EventTarget | null): void {
  const field = fields.find(({number, slider}) => number === moved || slider === moved);
  if (!field) return;
  const {number, slider} = field;
  if (moved === slider) number.value = slider.value;
  else if (Number.isFinite(number.valueAsNumber)) slider.value = number.value;
}

/** Says beside every pillar how much of the index it weighs, and whether the framework's runs try such a weight. */
export function sayShares({fields, share}: Panel, weights: PillarWeights, lang: Language): void {
  for (const field of fields) {
    const outside = share !== null && isOutside(field, share, weights);
    field.said.textContent = shareWords(weightShare(weights, field.id), share === null ? null : outside, lang);
    field.said.classList.toggle("out", outside);
  }
}

/** How many weights are outside what the framework's runs try. */
export function countOutside({fields, share}: Panel, weights: PillarWeights): number {
  return share === null ? 0 : fields.filter((field) => isOutside(field, share, weights)).length;
}

function isOutside({id, official}: WeightedPillar, share: number, weights: PillarWeights): boolean {
  const [low, high] = triedRange(official, share);
  const weight = weights[id]!;
  return weight < low || weight > high;
}
