/**
 * Numbers of identity cards: twelve digits that start with 0, as no figure does; nine to twelve where a word says so.
 */
import {type PersonalSpan, spansOf} from "./span.js";

const CARD = /(?<!\d|\d[.,])0\d{2}(?:[ .]?\d{3}){3}(?!\d)/gu;
const ANNOUNCED =
  /(?<!\p{L})(?:cccd|cmnd|cmt|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|định danh(?: cá nhân)?|hộ chiếu)(?!\p{L})[^\p{L}\d]{0,4}(?:số[^\p{L}\d]{0,3})?((?:\p{Lu}\d{7}|\d(?:[ .]?\d){8,11})(?!\d))/giu;

/** Places of identity and passport numbers. */
export function findIdCards(text: string): readonly PersonalSpan[] {
  return [...spansOf("id-card", text, CARD), ...spansOf("id-card", text, ANNOUNCED)];
}
