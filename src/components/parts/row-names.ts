import type {Language} from "../../i18n/language.js";
import type {Bilingual} from "../../scoring/model.js";
import type {OtherNames} from "../register.js";
import type {RowNames} from "../table-tools/model.js";

/**
 * The `data-find` of a row: all names under which a unit is found, as `RowNames` in JSON.
 *
 * @param other absent where the register has no more names than the edition
 */
export function findAttribute(name: Bilingual, other: OtherNames | undefined, lang: Language): string {
  const names: RowNames = {
    names: [...new Set([name[lang], name.vi, name.en, ...(other?.also ?? [])])],
    old: (other?.former ?? []).map((earlier) => [...new Set([earlier.name[lang], ...earlier.also])]),
    merged: other?.merged ?? false
  };
  return JSON.stringify(names);
}
