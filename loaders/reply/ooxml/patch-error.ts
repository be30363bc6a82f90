/** Why a workbook can't be patched: said in the reply, which then carries a copy of the cells instead. */
export class PatchError extends Error {}
