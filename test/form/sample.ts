import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import type {FormUnit} from "../../loaders/form/form.js";
import {readForm} from "../../loaders/form/read-form.js";
import {fillForm, type TemplateOptions} from "../../loaders/form/write-template.js";
import type {SubmissionContext} from "../../loaders/intake/types.js";

export const FORM = readForm();
export const HA_NOI: FormUnit = {id: "ha-noi-63", kind: "province", name: {vi: "Hà Nội", en: "Ha Noi"}};
export const MOST: FormUnit = {id: "most", kind: "ministry", name: {vi: "Bộ Khoa học và Công nghệ", en: "MOST"}};

export function optionsFor(unit: FormUnit, edition = "2024"): TemplateOptions {
  return {edition, tasks: assignedTasks(FORM, unit, readFormTasks())};
}

export function contextFor(unit: FormUnit, edition = "2024"): SubmissionContext {
  return {unit: unit.id, kind: unit.kind, ...optionsFor(unit, edition)};
}

export function fill(values: Readonly<Record<string, string | number | boolean>>, unit = HA_NOI): Promise<Uint8Array> {
  return fillForm(FORM, unit, new Map(Object.entries(values)), optionsFor(unit));
}
