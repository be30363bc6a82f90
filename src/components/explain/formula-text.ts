import {FORMULAS, formatFigure, formatShare} from "../../i18n/explain.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {Formula, Operand} from "../../scoring/explain/formula-model.js";

/**
 * A formula with its figures, rounded for reading.
 *
 * @param nameBy names a child by its id
 * @example "Thể chế 70 × 1/6 + Dữ liệu 55,2 × 5/6" for an arithmetic mean
 */
export function formulaText(formula: Formula, nameBy: (id: string) => string, lang: Language): string {
  const texts = textsIn(FORMULAS, lang);
  const operands = formula.operands.filter(({weight}) => weight > 0);
  const share = ({weight}: Operand) => formatShare(weight, lang);
  const named = ({node, score}: Operand) => `${nameBy(node)} ${formatFigure(score, lang)}`;
  const join = (write: (operand: Operand) => string, sign: string) => operands.map(write).join(` ${sign} `);
  if (formula.method === "copeland") {
    const count = (sought: number) => formula.duels.filter(({verdict}) => verdict === sought).length;
    return texts.copeland(count(1), count(-1), formula.duels.length);
  }
  if (formula.method === "arithmetic") return texts.arithmetic(join((each) => `${named(each)} × ${share(each)}`, "+"));
  if (formula.zero) return texts.zero(nameBy(operands.find(({score}) => score === 0)!.node));
  if (formula.method === "geometric") return texts.geometric(join((each) => `(${named(each)})^${share(each)}`, "×"));
  if (formula.method === "harmonic") return texts.harmonic(join((each) => `${share(each)} / ${named(each)}`, "+"));
  const power = formatFigure(formula.power, lang);
  return texts.power(
    join((each) => `${share(each)} × (${named(each)})^${power}`, "+"),
    power
  );
}
