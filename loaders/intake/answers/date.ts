/**
 * Dates in the form: a whole day, and no "khoảng" about it.
 */
import {type Found, SURE} from "../../values/reading.js";
import {writtenDay} from "../../values/time/calendar.js";
import {type Decoded, refused, reported, understood} from "./decoded.js";

/** @param typed whether the cell holds a date, and not a text or a number */
export function decodeDate({status, value, rule, qualifier, confidence}: Found, typed: boolean): Decoded {
  if (status !== "reported" || typeof value !== "string") return refused("not-a-date");
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (!whole || qualifier !== null || confidence < SURE)
    return refused("not-a-date", whole ? writtenDay(value) : value);
  if (rule === "serial-date") return understood(value, "serial-date", "serial-date", writtenDay(value));
  if (rule.endsWith("two-digit-year")) return understood(value, "date-in-text", "read-date", writtenDay(value));
  return reported(value, typed ? "date" : "date-in-text");
}
