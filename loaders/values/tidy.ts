/**
 * Text brought to one form before it is read: nothing that changes a meaning is touched.
 */

/** Spaces to tidy: other than " ", two in a row, or at an end. Most texts have none. */
const SPACES = /[^\S ]| {2}|^ | $/;
/** Whatever tidyValue changes besides NFC. */
const UNTIDY = new RegExp(
  `${SPACES.source}|[\\uff01-\\uff5e\\u200b-\\u200d\\u2060\\ufeff\\ufe0e\\ufe0f\\u2010-\\u2015\\u2212]`
);

/**
 * NFC, full-width signs as plain ones, every space as " ", every dash and minus sign as "-", no zero-width signs,
 * trimmed. Line breaks stay. Superscripts stay too: "12²" is 12 with a footnote, not 122.
 *
 * @example tidyValue("１２\u00a0%"); // "12 %"
 */
export function tidyValue(raw: string): string {
  const text = raw.normalize("NFC");
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0e|\ufe0f/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

/**
 * A text as it is kept: NFC and spaces tidied, nothing else changed.
 *
 * @example keepText("a\u00a0 –\u00a0b"); // "a – b"
 */
export function keepText(raw: string): string {
  const text = raw.normalize("NFC");
  if (!SPACES.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return SPACES.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** A longer text is no single value and no word to look up; texts and lists may be as long as a cell can be. */
export const LONGEST = 300;

/**
 * A tidied text as a word to look up: lower case, look-alikes of đ (U+00F0, U+0256) as đ, without enclosing brackets or
 * quotes and without marks at its end.
 *
 * @example foldWord("(Chưa có.)"); // "chưa có"
 */
export function foldWord(text: string): string {
  if (text.length > LONGEST) return text.toLowerCase();
  const word = oneLine(text)
    .toLowerCase()
    .replace(/[\u00f0\u0256]/g, "đ")
    .replace(/[\s.…,;:!]+$/, "");
  const inside = /^[("“'[]\s*(.*?)\s*[)"”'\]]$/.exec(word)?.[1];
  return inside && /\p{L}/u.test(inside) ? inside.replace(/[\s.…,;:!]+$/, "") : word;
}
