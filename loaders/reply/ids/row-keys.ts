/**
 * What a row of a list is known by: its name, not its place, so that a row inserted above it changes nothing.
 */
import {foldText} from "../../../src/i18n/fold.js";
import {isContactLike} from "../../acknowledgements/contact-like.js";
import {sha256} from "../../files/hash.js";
import type {Form, TableSheet} from "../../form/form.js";
import {parseTableCode, tableCode, tableSheets} from "../../form/questions.js";
import {HIDDEN} from "../../intake/answers/words.js";
import type {CellReading} from "../../intake/types.js";
import {isMarkedSecret} from "../../privacy/marked-secret.js";

/** Letters of a name that stand in an id; a longer one ends in a hash of the whole. */
const LONGEST = 40;

/**
 * A short text that stands for another: the same for the same words, whatever their case, marks and spaces.
 *
 * @example slugOf("Trợ lý ảo cho người dân"); // "tro-ly-ao-cho-nguoi-dan"
 */
export function slugOf(text: string): string {
  const words = foldText(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = words.join("-");
  return slug.length <= LONGEST ? slug : `${slug.slice(0, LONGEST)}-${sha256(slug).slice(0, 6)}`;
}

/**
 * Keys by `table[row]` for the rows of every list but the task lists, whose rows have ids of their own. A row without a
 * name, or whose name is secret or looks like a contact, is known by its number among such rows: `_1`. Of rows with the
 * same name the second is `name~2`.
 */
export function rowKeys(form: Form, cells: readonly CellReading[]): ReadonlyMap<string, string> {
  const byItem = new Map(cells.map((cell) => [cell.item, nameIn(cell)]));
  const lists = tableSheets(form).filter(({prefill}) => prefill === undefined);
  return new Map(lists.flatMap((table) => keysOf(table, cells, byItem)));
}

/** A name as it is read: what is kept as received may be in a legacy encoding, which a later file need not be in. */
export function nameIn({raw, value}: Pick<CellReading, "raw" | "value">): string {
  return typeof value === "string" ? value : raw;
}

/** Whether a name is not to be repeated: secret, or marked so, or like a contact. */
export function isUnspoken(name: string): boolean {
  return name === HIDDEN || isMarkedSecret(name.normalize("NFC")) || isContactLike(name);
}

function keysOf(
  table: TableSheet,
  cells: readonly CellReading[],
  names: ReadonlyMap<string, string>
): readonly (readonly [string, string])[] {
  const rows = new Set(
    cells.flatMap(({item}) => {
      const place = parseTableCode(item);
      return place?.table === table.id ? [place.row] : [];
    })
  );
  const naming = table.columns.find(({type}) => type === "text");
  const counts = new Map<string, number>();
  return [...rows].map((row) => {
    const name = naming ? (names.get(tableCode(table.id, row, naming.id)) ?? "") : "";
    const slug = isUnspoken(name) ? "" : slugOf(name);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    const key = slug === "" ? `_${count}` : count === 1 ? slug : `${slug}~${count}`;
    return [`${table.id}[${row}]`, key];
  });
}
