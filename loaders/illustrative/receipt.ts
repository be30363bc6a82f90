/**
 * When an illustrative report was sent and received.
 */
import type {UnitFacts} from "./facts.js";
import type {Role} from "./mess/roles.js";
import {whole} from "./random.js";

/** ISO dates; late ones arrive from 15 December on, the first of them on that very day. */
export function receiptDate({unit, edition}: UnitFacts, role: Role | undefined): {sent: string; received: string} {
  const late = role === "late";
  const day = late ? whole(15, 30, unit.id, edition, "day") : whole(1, 14, unit.id, edition, "day");
  const sent = `${edition}-${late ? "12" : "11"}-${late ? "12" : String(whole(8, 28, unit.id, edition, "sent")).padStart(2, "0")}`;
  return {sent, received: `${edition}-12-${String(day).padStart(2, "0")}`};
}
