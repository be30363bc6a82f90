/** The script of a page on which weights can be tried: wakes every form of `scenarioPanel`. */
import {startScenario} from "./scenario-panel.js";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-weights]")) startScenario(form);
