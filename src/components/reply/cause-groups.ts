import type {ReplyRow} from "./model.js";

/** Findings of one cause that are mended in one way. */
export interface CauseGroup {
  readonly code: string;
  readonly rows: readonly ReplyRow[];
}

/** Findings by severity, cause and way to mend, in the order in which the first of each stands. */
export function causeGroups(rows: readonly ReplyRow[]): readonly CauseGroup[] {
  const groups = new Map<string, ReplyRow[]>();
  for (const row of rows) {
    const key = [row.severity, row.code, row.mend.vi].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((found) => ({code: found[0]!.code, rows: found}));
}
