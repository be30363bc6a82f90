/**
 * The fields above a table, drawn while building and asleep until now.
 */
import type {TableState} from "./model.js";

/** The fields of a form of `tableControls`. */
export interface Controls {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly filters: readonly HTMLSelectElement[];
  /** Where it is said how many rows are shown; read out when it changes. */
  readonly count: HTMLElement;
  /** What paper says instead of the fields. */
  readonly printed: HTMLElement;
}

export function findControls(form: HTMLFormElement): Controls {
  return {
    form,
    query: form.querySelector<HTMLInputElement>('input[type="search"]')!,
    filters: [...form.querySelectorAll("select")],
    count: form.querySelector<HTMLElement>("[data-count]")!,
    printed: form.nextElementSibling as HTMLElement
  };
}

/** Values that each filter offers, by its name. */
export function offeredFilters({filters}: Controls): ReadonlyMap<string, ReadonlySet<string>> {
  const values = ({options}: HTMLSelectElement) => [...options].map(({value}) => value).filter((value) => value !== "");
  return new Map(filters.map((select) => [select.name, new Set(values(select))]));
}

/** What the fields ask for. */
export function readControls({query, filters}: Controls): Pick<TableState, "query" | "filters"> {
  const set = filters.filter(({value}) => value !== "");
  return {query: query.value, filters: Object.fromEntries(set.map(({name, value}) => [name, value]))};
}

/** Puts a state into the fields: at the start from the address, whatever the browser kept of an earlier visit. */
export function fillControls({query, filters}: Controls, state: TableState): void {
  query.value = state.query;
  for (const select of filters) select.value = state.filters[select.name] ?? "";
}

/** The labels and the choices of the filters that are set, for people. @example ["Vùng: Đông Nam Bộ"] */
export function chosenTexts({filters}: Controls): readonly string[] {
  return filters
    .filter(({value}) => value !== "")
    .map((select) => `${labelOf(select)}: ${select.selectedOptions[0]!.textContent}`);
}

/** The label of a field, without the texts of its choices. */
export function labelOf(field: HTMLInputElement | HTMLSelectElement): string {
  return field.labels?.[0]?.querySelector("span")?.textContent ?? field.name;
}
