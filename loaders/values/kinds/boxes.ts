/**
 * Boxes to tick: "☑ Có ☐ Không", "Có [x] Không [ ]". Which box belongs to which word follows from what stands first.
 */
import {ask, type Found, none} from "../reading.js";

const BOX = /☑|☒|✅|🗹|⊠|☐|□|◻|⬜|▢|\[\s*[xXvV✓✔]?\s*\]|\(\s*[xXvV✓✔]\s*\)|\(\s{1,3}\)/gu;
const TICKED = /[☑☒✅🗹⊠xXvV✓✔]/u;

/** One box with its word, and whether it is ticked. */
interface Box {
  readonly ticked: boolean;
  readonly label: string;
}

/**
 * The word whose box is ticked; a reading where that is not one word; null where the text has no boxes.
 *
 * @param text tidied, on one line
 */
export function tickedWord(text: string): string | Found | null {
  const boxes = readBoxes(text);
  if (boxes === null) return null;
  const ticked = boxes.filter((box) => box.ticked);
  if (ticked.length === 0) {
    return none("not-reported", "none-ticked", {issue: "No box is ticked: please tick one.", confidence: 0.9});
  }
  if (ticked.length > 1) return ask("several-ticked", "More than one box is ticked: please tick one.");
  return ticked[0]!.label === "" ? "x" : ticked[0]!.label;
}

function readBoxes(text: string): readonly Box[] | null {
  const marks = [...text.matchAll(BOX)];
  if (marks.length === 0) return null;
  const words = text.split(BOX).map((word) => word.replace(/^[\s,;/|:-]+|[\s,;/|:-]+$/gu, ""));
  const boxFirst = words[0] === "";
  return marks.map(([mark], i) => ({ticked: TICKED.test(mark), label: (boxFirst ? words[i + 1] : words[i]) ?? ""}));
}
