/**
 * Scores: "01 (0,727)" is a rank and a score; "Tự đánh giá 5; Thẩm định 0" is a claim and what was verified.
 */
import type {Cell} from "../cell.js";
import {NUMBER} from "../number/classify.js";
import {readQuantity} from "../number/quantity.js";
import {type Found, reported} from "../reading.js";
import type {Column} from "./context.js";

const RANKED = new RegExp(`^(?:hạng |thứ |xếp hạng |xếp thứ )?(\\d{1,3})\\s*\\(\\s*(${NUMBER})\\s*(?:điểm)?\\)$`, "iu");
const PART = "\\s*[;,\\n|]\\s*";
const CLAIMED = new RegExp(
  `^tự (?:đánh giá|chấm)\\s*:?\\s*(${NUMBER})${PART}(?:thẩm định|đánh giá lại|hội đồng)\\s*:?\\s*(${NUMBER})` +
    `(?:${PART}chênh lệch\\s*:?\\s*(-?${NUMBER}))?\\s*\\.?$`,
  "iu"
);

/** Two figures in one cell that belong together; null where the cell holds no such pair. */
export function readScorePair(cell: Cell, column: Column): Found | null {
  return readRanked(cell.text, column) ?? readClaimed(cell.lines, column);
}

function readRanked(text: string, column: Column): Found | null {
  const match = RANKED.exec(text);
  const score = match ? plain(match[2]!, column) : null;
  if (!match || score === null || Number.isInteger(score)) return null;
  return reported(score, "rank-and-score", {parts: {rank: Number(match[1])}, confidence: 0.9});
}

/** The verified score counts. A difference that is stated must be theirs. */
function readClaimed(text: string, column: Column): Found | null {
  const match = CLAIMED.exec(text);
  const self = match ? plain(match[1]!, column) : null;
  const verified = match ? plain(match[2]!, column) : null;
  if (!match || self === null || verified === null) return null;
  const stated = match[3] === undefined ? null : plain(match[3].replace("-", ""), column);
  const parts = {self, verified};
  const gap = Math.abs(self - verified);
  if (stated === null || Math.abs(stated - gap) < 0.005) return reported(verified, "verified-score", {parts});
  const issue = `The stated difference of ${stated} is not that of ${self} and ${verified}: please check.`;
  return reported(verified, "verified-score+difference-disagrees", {parts, confidence: 0.6, issue});
}

function plain(token: string, {numbers}: Column): number | null {
  const quantity = readQuantity(token, {...numbers, whole: false});
  return quantity && !("problem" in quantity) ? quantity.value : null;
}
