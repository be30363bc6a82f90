/**
 * Number inputs for the pillars' weights. Numbers, not sliders alone: they can be typed, read out and repeated.
 */
import {inLanguage, type Language, textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import type {Framework} from "../../scoring/framework-model.js";
import {html} from "../html.js";
import type {PillarWeights} from "./scenario.js";

/**
 * @param onChange called with the weights whenever they are valid, and with null when they are not
 * @returns the panel
 */
export function weightsPanel(
  framework: Framework,
  lang: Language,
  onChange: (weights: PillarWeights | null) => void
): HTMLElement {
  const words = textsIn(NOTEBOOK, lang);
  const pillars = framework.index.children;
  const panel = document.createElement("form");
  panel.className = "panel";
  panel.setAttribute("aria-label", words.weightsHeading);
  panel.innerHTML =
    html`<h2>${words.weightsHeading}</h2><p class="small mute">${words.weightsNote}</p>${pillars.map((pillar) => html`<label class="w"><span>${pillar.title ? inLanguage(pillar.title, lang) : pillar.id}</span><input type="number" name="${pillar.id}" min="0" max="100" step="0.1" inputmode="decimal" required value="${String(pillar.weight ?? 1)}"></label>`)}<p class="off small" id="weights-error" role="alert" data-error hidden>${words.invalid}</p><button type="reset">${words.reset}</button>`.text;
  const inputs = [...panel.querySelectorAll("input")];
  const error = panel.querySelector<HTMLElement>("[data-error]")!;
  const read = () => {
    const weights = Object.fromEntries(inputs.map((input) => [input.name, input.valueAsNumber]));
    const values = Object.values(weights);
    const valid =
      values.every((value) => Number.isFinite(value) && value >= 0 && value <= 100) &&
      values.some((value) => value > 0);
    error.hidden = valid;
    for (const input of inputs) {
      input.setAttribute("aria-invalid", String(!input.validity.valid));
      input.setAttribute("aria-describedby", valid ? "" : error.id);
    }
    onChange(valid ? weights : null);
  };
  panel.addEventListener("input", read);
  panel.addEventListener("reset", () => setTimeout(read));
  panel.addEventListener("submit", (event) => event.preventDefault());
  return panel;
}
