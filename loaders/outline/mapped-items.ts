/**
 * Which fields of the outline may become answers of the form: those that one item of the like type answers.
 */
import type {Form, FormItem} from "../form/form.js";
import {allItems} from "../form/questions.js";
import type {OutlineField} from "../seeds/outline.js";

/**
 * The item of each such field. A field that several items share, or that a table answers, has none: its text is for a
 * person to read.
 *
 * @example mappedItems(form, fields).get("4409-2.2c-2a")?.id; // "ai-staff"
 */
export function mappedItems(form: Form, fields: readonly OutlineField[]): ReadonlyMap<string, FormItem> {
  const items = new Map(allItems(form).map(({item}) => [item.id, item]));
  return new Map(
    fields.flatMap(({id, type}): [string, FormItem][] => {
      const [only, ...others] = form.outline.find((link) => link.id === id)?.answered_by ?? [];
      const item = only === undefined || others.length > 0 ? undefined : items.get(only);
      return item && item.type === type ? [[id, item]] : [];
    })
  );
}
