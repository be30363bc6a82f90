/**
 * A body of a task in words: as the text names it, with what it is now.
 */
import type {Language} from "../../src/i18n/language.js";
import {TASKS} from "../../src/i18n/tasks.js";
import type {TaskBody} from "../../src/scoring/tasks/model.js";
import {foldName} from "../registry/fold.js";

/**
 * The name in the text first, what it is now in brackets; the ministry too, since departments share names. A body that
 * kept its name is told by the ministry alone.
 *
 * @example bodyText(body, "vi"); // "Vụ Công nghệ cao (nay là Vụ Khoa học kỹ thuật và công nghệ, Bộ Khoa học và Công nghệ)"
 */
export function bodyText({id, as_written, now, now_name, now_parent}: TaskBody, lang: Language): string {
  if (now_name === null) return TASKS.unknownNow[lang](as_written);
  if (id === now) return as_written;
  if (now_parent && foldName(now_name.vi) === foldName(as_written))
    return TASKS.nowUnder[lang]({before: as_written, name: now_parent[lang]});
  const parts = [now_name[lang], ...(now_parent ? [now_parent[lang]] : [])];
  return TASKS.nowIs[lang]({before: as_written, name: parts.join(", ")});
}

/** The body that answers now, for a heading; the names it had in the texts in brackets, where they were others. */
export function nowHeading(bodies: readonly TaskBody[], lang: Language): string {
  const names = [...new Set(bodies.map(({as_written}) => as_written))];
  const name = bodies[0]?.now_name;
  if (!name) return TASKS.unknownNow[lang](names.join("; "));
  const others = names.filter((one) => foldName(one) !== foldName(name.vi));
  return others.length === 0 ? name[lang] : TASKS.former[lang]({name: name[lang], before: others.join("; ")});
}
