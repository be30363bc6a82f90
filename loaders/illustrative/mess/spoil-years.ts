/**
 * Flaws that only show beside another report: that of last year, or that of a neighbour.
 */
import {readForm} from "../../form/read-form.js";
import type {Answers} from "../answers/values.js";
import {info, type Spoiled, warning} from "./flaw.js";

/** The figures a careless hand takes over in one go: those on readiness, and the degrees that belong to them. */
function blockOf(answers: Answers): readonly (readonly [string, number])[] {
  const taken = /^(db|gpu|headcount|expenditure|spend|ai|it-staff|it-need|trained-assistant|assistant)/;
  return numberItems().flatMap((id) => {
    const value = answers.get(id);
    return taken.test(id) && typeof value === "number" ? [[id, value] as const] : [];
  });
}

/** Where a reader sees two reports begin to agree, for six figures at least; figures below 10 agree by chance. */
function beginning(sent: Answers, other: Answers): string {
  let alike: string[] = [];
  for (const item of numberItems()) {
    const [left, right] = [sent.get(item), other.get(item)];
    if (left !== right) alike = [];
    else if (typeof left === "number" && left >= 10) alike.push(item);
    if (alike.length === 6) return alike[0]!;
  }
  throw new RangeError("the two reports share no block");
}

/** Items that ask for a number, on the sheets before the tables, in the order of the form. */
function numberItems(): readonly string[] {
  const items = readForm().sheets.flatMap((sheet) => (sheet.layout === "items" ? sheet.items : []));
  return items.filter(({type, prefilled}) => !prefilled && (type === "count" || type === "amount")).map(({id}) => id);
}

/** A figure that jumps, a total that halves, a yes that becomes a no. */
export function unlikeLastYear(answers: Answers): Spoiled {
  const total = Math.floor(0.45 * Number(answers.get("dvc-total")));
  return {
    answers: new Map([
      ...answers,
      ["it-staff", Number(answers.get("it-staff")) * 20],
      ["dvc-total", total],
      ["dvc-ai", Math.min(total, Number(answers.get("dvc-ai")))],
      ["data-manage", false]
    ]),
    flaws: [
      warning("change-from-last-year", "it-staff"),
      warning("total-fell", "dvc-total"),
      warning("base-disagrees", "dvc-total"),
      warning("yes-became-no", "data-manage")
    ]
  };
}

/** @param before what the unit sent last year */
export function repeated(answers: Answers, before: Answers): Spoiled {
  const sent = new Map([...answers, ...blockOf(before)]);
  return {answers: sent, flaws: [warning("same-as-last-year", beginning(sent, before))]};
}

/**
 * Figures and sentences of a neighbour. Who copied can't be seen, so both are asked.
 *
 * @param donor what the neighbour sends, in this file
 */
export function copied(answers: Answers, donor: Answers, file: string): Spoiled {
  const sheet = readForm().sheets.find(({id}) => id === "de-cuong")!;
  const texts = sheet.layout === "items" ? sheet.items.filter(({type}) => type === "text") : [];
  const sent = new Map([...answers, ...blockOf(donor), ...texts.map(({id}) => [id, donor.get(id)!] as const)]);
  const flaws = [warning("copied-figures", beginning(sent, donor)), info("copied-text", texts[0]!.id)];
  return {
    answers: sent,
    flaws: [...flaws, ...flaws.map((flaw) => ({...flaw, file}))]
  };
}
