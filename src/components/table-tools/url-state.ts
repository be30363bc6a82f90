/**
 * The state of a table in the address: `?q=bac+giang&region=dong-nam-bo&sort=-score`. What an address asks for is
 * anybody's typing: only values that the page itself offers are taken.
 */
import type {SortOrder, TableState} from "./model.js";

/** What the page offers. */
export interface Offered {
  /** Values of each filter, by its name. */
  readonly filters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly columns: ReadonlySet<string>;
}

/** The longest search that is taken, in characters; the field takes no more either. */
export const LONGEST_QUERY = 60;

const QUERY = "q";
const SORT = "sort";

/** The state, and the names of the parameters that asked for what the page has not. */
export interface ParsedState {
  readonly state: TableState;
  readonly ignored: readonly string[];
}

/**
 * Reads the state from an address. Parameters of other names (a network's tracking marks) are nobody's concern and are
 * passed over in silence.
 *
 * @param search with or without its question mark
 * @example parseState("?sort=-score", offered).state.sort; // {column: "score", descending: true}
 */
export function parseState(search: string, offered: Offered): ParsedState {
  const given = new URLSearchParams(search);
  const known = [QUERY, ...offered.filters.keys(), SORT].filter((name) => given.has(name));
  const query = readQuery(given.get(QUERY));
  const sort = readSort(given.get(SORT), offered.columns);
  const filters = readFilters(given, offered.filters);
  const taken = (name: string) =>
    given.getAll(name).length === 1 &&
    (given.get(name) === "" || (name === QUERY ? query !== "" : name === SORT ? sort !== null : name in filters));
  return {state: {query, filters, sort}, ignored: known.filter((name) => !taken(name))};
}

/** A search that is too long or holds what nobody types is no search. */
function readQuery(text: string | null): string {
  if (text === null || text.length > LONGEST_QUERY || /\p{Cc}/u.test(text)) return "";
  return text.trim().normalize("NFC");
}

function readSort(text: string | null, columns: Offered["columns"]): SortOrder | null {
  const [, minus = "", column = ""] = /^(-?)(.*)$/s.exec(text ?? "") ?? [];
  return columns.has(column) ? {column, descending: minus !== ""} : null;
}

function readFilters(given: URLSearchParams, offered: Offered["filters"]): TableState["filters"] {
  const taken = [...offered].flatMap(([name, values]) => {
    const value = given.get(name);
    return value !== null && values.has(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(taken);
}

/**
 * Writes the state as parameters of an address; none where nothing is asked. `parseState` gives the same state back.
 *
 * @example stateParams({query: "bac giang", filters: {}, sort: null}).toString(); // "q=bac+giang"
 */
export function stateParams({query, filters, sort}: TableState): URLSearchParams {
  const asked = new URLSearchParams();
  if (query.trim() !== "") asked.set(QUERY, query.trim());
  for (const [name, value] of Object.entries(filters)) asked.set(name, value);
  if (sort !== null) asked.set(SORT, `${sort.descending ? "-" : ""}${sort.column}`);
  return asked;
}
