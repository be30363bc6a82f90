/**
 * Evidence beside answers: whether it is there, and whether it can be followed up.
 */
import type {Finding} from "../../../finding.js";
import {checksOf} from "../../../form/form-checks.js";
import {hasDocumentNumber, hasLink} from "../document-number.js";
import {type FileCells, findingAt} from "../file-cells.js";
import {placeOf} from "../question-of.js";
import {isNothing} from "../table-rows.js";

/** Answers without the evidence the form asks for, document numbers without a sign, links that lead nowhere. */
export function checkEvidence(file: FileCells): readonly Finding[] {
  return [...checkGiven(file), ...checkPatterns(file)];
}

/** The evidence is a text in the item meant for it, or a link or document number in the note beside the answer. */
function checkGiven(file: FileCells): readonly Finding[] {
  return checksOf(file.form.checks, "answer-without-evidence").flatMap(({item, evidence}) => {
    const cell = file.byItem.get(item);
    const given = file.byItem.get(evidence);
    if (cell?.value !== true || given === undefined || !isNothing(given)) return [];
    const note = cell.note ?? "";
    return hasLink(note) || hasDocumentNumber(note) ? [] : [findingAt(file, "answer-without-evidence", cell)];
  });
}

function checkPatterns(file: FileCells): readonly Finding[] {
  return checksOf(file.form.checks, "not-a-document-number", "not-a-link").flatMap(({code, places}) => {
    const holds = code === "not-a-link" ? hasLink : hasDocumentNumber;
    const asked = file.cells.filter((cell) => places.includes(placeOf(cell.item)) && !isNothing(cell));
    return asked
      .filter(({value}) => typeof value === "string" && !holds(value))
      .map((cell) => findingAt(file, code, cell));
  });
}
