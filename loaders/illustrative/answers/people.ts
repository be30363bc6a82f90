/**
 * Staff, degrees and training. Degrees never add up to more than the staff.
 */
import type {UnitFacts} from "../facts.js";
import {between} from "../random.js";
import type {AnswerValue} from "./values.js";

type Pairs = readonly (readonly [string, AnswerValue])[];

/** How far the civil-service assistant has come, on 0–1, by edition. */
const ROLLOUT: Readonly<Record<string, number>> = {"2024": 0.35, "2025": 0.75};

export function peopleAnswers(facts: UnitFacts): Pairs {
  const {unit, edition, capacity, stock} = facts;
  const vary = (key: string) => between(0.75, 1.2, unit.id, edition, key);
  const staff = Math.round((stock.headcount / 1000) * (0.2 + 2.2 * capacity ** 2) * vary("ai-staff"));
  const it = Math.round((stock.headcount / 1000) * (4 + 5 * capacity) * vary("it-staff"));
  const need = Math.round(it * (0.15 + 0.5 * (1 - capacity)) * vary("it-need"));
  const trained = Math.round(it * between(0.5, 2.5, unit.id, edition, "it-trained"));
  const accounts = Math.round(stock.headcount * Math.min(0.98, capacity * ROLLOUT[edition]! * 1.3 * vary("accounts")));
  return [
    ["ai-staff", staff],
    ...degrees(["ai-engineers", "ai-masters", "ai-phd"], staff, 0.12 + 0.3 * capacity),
    ["it-staff", it],
    ["it-need", need],
    ...degrees(["it-need-engineers", "it-need-masters", "it-need-phd"], need, 0.15),
    ["it-trained", trained],
    ...degrees(["it-trained-engineers", "it-trained-masters", "it-trained-phd"], trained, 0.1),
    ["assistant-accounts", accounts],
    ["trained-assistant", Math.round(accounts * between(0.5, 0.95, unit.id, edition, "assistant"))]
  ];
}

/** Rounded down, so that the parts fit; `masters` is their share, doctors are a tenth of them. */
function degrees(ids: readonly [string, string, string], total: number, masters: number): Pairs {
  const master = Math.floor(total * masters);
  const doctor = Math.floor(master / 8);
  return [
    [ids[0], Math.floor((total - master - doctor) * 0.9)],
    [ids[1], master],
    [ids[2], doctor]
  ];
}
