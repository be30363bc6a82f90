/**
 * What a spreadsheet leaves where a formula failed or was never computed: missing with an error, never 0.
 */
import {ask, type Found} from "../reading.js";

const ERROR =
  /^#(DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|BLOCKED!|FIELD!|UNKNOWN!|GETTING_DATA|#+)$|^Err:\d{3}$/i;

/** @param text tidied, on one line */
export function readSheetError(text: string): Found | null {
  if (ERROR.test(text))
    return ask("excel-error", `${text} is an error of the spreadsheet: please mend the formula or type the figure.`);
  if (/^=\s*\S/.test(text)) {
    return ask(
      "formula-without-value",
      "A formula without its result: please open the file in Excel and save it, or type the figure."
    );
  }
  return null;
}
