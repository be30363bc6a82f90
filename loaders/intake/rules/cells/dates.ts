/**
 * Dates that lie outside the time a report is about.
 */
import type {Finding} from "../../../finding.js";
import {checksOf} from "../../../form/form-checks.js";
import {type FileCells, findingAt} from "../file-cells.js";
import {placeOf} from "../question-of.js";

/** A finding at each date before or after the bounds the form sets; both bounds are allowed. */
export function checkDates(file: FileCells): readonly Finding[] {
  return checksOf(file.form.checks, "date-outside").flatMap(({places, from, to}) => {
    const [first, last] = [boundOf(from, file.edition), boundOf(to, file.edition)];
    return file.cells
      .filter(({item, value}) => typeof value === "string" && places.includes(placeOf(item)))
      .filter(({value}) => (value as string) < first || (value as string) > last)
      .map((cell) => findingAt(file, "date-outside", cell, `${dayFirst(first)} – ${dayFirst(last)}`));
  });
}

function boundOf(bound: string, edition: string): string {
  return bound.replace("{year}", edition).replace("{next}", String(Number(edition) + 1));
}

function dayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}
