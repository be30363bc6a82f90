/**
 * The bodies of a task as its text names them, each with the one that answers for it on the edition's date.
 */
import type {Bilingual} from "../../src/scoring/model.js";
import type {TaskBody} from "../../src/scoring/tasks/model.js";
import {type BodyRegistries, bodyOn, findBody} from "../registry/body-on.js";
import type {Document} from "../seeds/documents.js";
import type {Task} from "../seeds/tasks.js";

/** A task's bodies; a name stands where the text has it, even if the registry does not know it. */
export interface NamedBodies {
  readonly lead: readonly TaskBody[];
  readonly cooperating: readonly TaskBody[];
}

/**
 * @param document that gives the task: its day chooses the era, its issuer between bodies of one name
 * @param as_of ISO date of the edition
 */
export function taskBodies(
  registries: BodyRegistries,
  {lead, cooperating}: Pick<Task, "lead" | "cooperating">,
  {date, issuer}: Pick<Document, "date" | "issuer">,
  as_of: string
): NamedBodies {
  const read = (name: string): TaskBody => {
    const body = findBody(registries, name, {on: date, issuer});
    if (!body) return {id: null, as_written: name, now: null, now_name: null, now_parent: null};
    const now = bodyOn(registries.bodies, body.id, as_of);
    const now_parent = now && parentName(registries, now.parent);
    return {id: body.id, as_written: name, now: now?.id ?? null, now_name: now?.name ?? null, now_parent};
  };
  return {lead: lead.map(read), cooperating: cooperating.map(read)};
}

/** @throws {Error} on a ministry that the registry of units does not have */
function parentName({registry}: BodyRegistries, parent: string | null): Bilingual | null {
  if (parent === null) return null;
  const unit = registry.byId.get(parent);
  if (!unit) throw new Error(`data/registry/bodies.csv: no ministry "${parent}" in the registry`);
  return unit.name;
}
