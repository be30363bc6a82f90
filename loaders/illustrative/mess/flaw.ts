import type {Answers} from "../answers/values.js";
import type {Expected} from "./expected.js";

/** A seeded finding; `file` where it is not the unit's own, but that of another one it copied from. */
export type Flaw = Pick<Expected, "item" | "code" | "severity"> & Partial<Pick<Expected, "file">>;

/** The answers as the unit sends them, and the flaws put in. */
export interface Spoiled {
  readonly answers: Answers;
  readonly flaws: readonly Flaw[];
}

export function error(code: string, item: string): Flaw {
  return {item, code, severity: "error"};
}

export function warning(code: string, item: string): Flaw {
  return {item, code, severity: "warning"};
}

export function info(code: string, item: string): Flaw {
  return {item, code, severity: "info"};
}
