/**
 * All answers of one illustrative unit, by the codes of the form.
 */
import type {FormTask} from "../../form/form.js";
import type {UnitFacts} from "../facts.js";
import {peopleAnswers} from "./people.js";
import {policyAnswers} from "./policy.js";
import {resourceAnswers} from "./resources.js";
import {tableAnswers} from "./tables.js";
import {taskAnswers} from "./tasks.js";

export type AnswerValue = string | number | boolean;
/** Answers by code, in the order of the form. Contacts are left empty: no person stands behind these data. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/** @param sent ISO date of the covering letter */
export function drawAnswers(facts: UnitFacts, tasks: readonly FormTask[], sent: string): Answers {
  return new Map<string, AnswerValue>([
    ...policyAnswers(facts, sent),
    ...resourceAnswers(facts),
    ...peopleAnswers(facts),
    ...tableAnswers(facts),
    ...taskAnswers(facts, tasks)
  ]);
}
