/**
 * Words before a province's name: what kind of unit the writer meant, and which body of it.
 */
import type {ProvinceType} from "./model.js";

/** A name without its prefixes. `said` is the type the writer gave it, null if none. */
export interface Stripped {
  readonly name: string;
  readonly said: ProvinceType | null;
  /** Prefixes found, for the rule: `people-committee`, `city`, `province`. */
  readonly steps: readonly string[];
}

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan|people['’]s committee of)[\s.:]*/;
const CITY = [/^(?:t\.? ?p\.?|thành phố|thanh pho)[\s.:]*/, /^city of /, / city$/];
const PROVINCE = [/^(?:tỉnh|tinh)[\s.:]+/, /^province of /, / province$/];
const DEPARTMENT = /^(?:sở|so) +(.+)$/;

/** Takes prefixes off a name already normalised (normaliseText). */
export function stripPrefixes(text: string): Stripped {
  const name = text.replace(COMMITTEE, "");
  const steps = name === text ? [] : ["people-committee"];
  const city = takeOff(name, CITY);
  if (city !== null) return {name: city, said: "centrally-run-city", steps: [...steps, "city"]};
  const province = takeOff(name, PROVINCE);
  if (province !== null) return {name: province, said: "province", steps: [...steps, "province"]};
  return {name, said: null, steps};
}

/**
 * What may be the province in the name of a provincial department, longest part first; empty if it is not one.
 *
 * @example departmentTails("sở y tế tỉnh an giang"); // ["y tế tỉnh an giang", "tế tỉnh an giang", "tỉnh an giang", …]
 */
export function departmentTails(text: string): readonly string[] {
  const words = DEPARTMENT.exec(text)?.[1]?.split(" ") ?? [];
  return words.map((_, i) => words.slice(i).join(" "));
}

function takeOff(name: string, patterns: readonly RegExp[]): string | null {
  const pattern = patterns.find((candidate) => candidate.test(name));
  return pattern ? name.replace(pattern, "") : null;
}
