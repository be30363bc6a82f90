/**
 * The child processes of batches. One that has read its last file waits for the next batch of this process: it starts at
 * once and its code is warm.
 */
import {inProject} from "../../files/paths.js";
import type {Form} from "../../form/form.js";
import {BoundedChild, type ChildBounds} from "../../reader/child/bounded-child.js";
import type {FormMessage} from "./messages.js";

/** How long a child waits for another batch, in milliseconds. */
const WAIT = 5000;

const waiting = new Map<string, Set<BoundedChild>>();

/** A child that reads files of this form: one that waits, or a new one. */
export function takeChild(form: Form, bounds: ChildBounds): BoundedChild {
  const children = waitingWith(bounds);
  const found = [...children].find(({alive}) => alive);
  if (found) children.delete(found);
  const child = found ?? new BoundedChild(inProject("loaders", "intake", "batch", "child.ts"), bounds);
  child.tell({form} satisfies FormMessage).catch(() => {}); // a child that can't start says so when it is asked
  return child;
}

/** Gives back a child that has no task. It holds nothing up: the process may end while it waits. */
export function giveBack(child: BoundedChild, bounds: ChildBounds): void {
  const children = waitingWith(bounds);
  child.rest();
  children.add(child);
  setTimeout(() => {
    if (children.delete(child)) child.kill();
  }, WAIT).unref();
}

/** Ends the children that wait: the next batch starts with new ones. */
export function endWaiting(): void {
  for (const child of [...waiting.values()].flatMap((children) => [...children])) child.kill();
  waiting.clear();
}

function waitingWith({heap, memory}: ChildBounds): Set<BoundedChild> {
  const key = `${heap}/${memory}`;
  const known = waiting.get(key) ?? new Set();
  waiting.set(key, known);
  return known;
}
