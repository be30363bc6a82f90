/** Name of the very hidden sheet that says which form, version, unit and year a workbook is. */
export const FORM_SHEET = "_form";
