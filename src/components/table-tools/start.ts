/** The script of a page with a table to be searched: wakes every form of `tableControls`. */
import {startTableTools} from "./table-tools.js";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-tools]")) startTableTools(form);
