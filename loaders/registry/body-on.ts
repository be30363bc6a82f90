/**
 * From a body's written name to the body of a day, and from there to the one that answers for it later.
 */
import type {RegisteredBody} from "./bodies.js";
import {isValidOn} from "./date.js";
import {foldName} from "./fold.js";
import type {Registry} from "./model.js";

/** The registries that a name is looked up in. */
export interface BodyRegistries {
  readonly bodies: readonly RegisteredBody[];
  readonly registry: Registry;
}

/**
 * The body of a name on a day. Ministries have departments of the same name: `issuer` decides between them.
 *
 * @param issuer who signed the text that has the name, as written there
 * @returns null if no body bore the name then, or several did and none, or more than one, is of the issuer
 * @example findBody(registries, "Vụ Kế hoạch - Tài chính", {on: "2024-05-03", issuer: "Bộ Thông tin và Truyền thông"})?.id;
 * // "mic-vu-ke-hoach"
 */
export function findBody(
  {bodies, registry}: BodyRegistries,
  name: string,
  {on, issuer}: {readonly on: string; readonly issuer: string}
): RegisteredBody | null {
  const key = foldName(name);
  const named = bodies.filter(
    (body) => isValidOn(body, on) && [body.name.vi, ...body.aliases].some((text) => foldName(text) === key)
  );
  if (named.length < 2) return named[0] ?? null;
  const own = named.filter(
    ({parent}) => parent !== null && foldName(registry.byId.get(parent)?.name.vi ?? "") === foldName(issuer)
  );
  return own.length === 1 ? own[0]! : null;
}

/**
 * The chain from a body to the one that answers for it on a day, both included; the body alone if it is valid then.
 *
 * @returns the last of the chain is the one of that day only if it is valid then: `null` successors end it early
 * @throws {RangeError} on an unknown id
 */
export function bodyChain(bodies: readonly RegisteredBody[], id: string, on: string): readonly RegisteredBody[] {
  const body = bodies.find((one) => one.id === id);
  if (!body) throw new RangeError(`no body ${JSON.stringify(id)} in data/registry/bodies.csv`);
  const ended = body.valid_to !== null && body.valid_to < on && body.successor !== null;
  return ended ? [body, ...bodyChain(bodies, body.successor!, on)] : [body];
}

/** The body that answers for another on a day; null where nobody has said what became of it. */
export function bodyOn(bodies: readonly RegisteredBody[], id: string, on: string): RegisteredBody | null {
  const last = bodyChain(bodies, id, on).at(-1)!;
  return isValidOn(last, on) ? last : null;
}
