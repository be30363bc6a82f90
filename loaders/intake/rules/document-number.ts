/**
 * The number and sign of an official document, as Decree 30/2020/NĐ-CP has them, and links.
 */

/** Number, perhaps the year, then type and issuer: 1678/QĐ-BKHCN, 15/2022/TT-BTTTT, 4409/BKHCN-CNC, 202/2025/QH15. */
const STATE = /(?<![\p{L}\d])\d{1,6}[a-z]?\/(\d{4}\/)?\p{Lu}[\p{L}\d]{0,20}([-&]\s?\p{Lu}[\p{L}\d]{0,20})*/u;
/** Party documents: 57-NQ/TW. */
const PARTY = /(?<![\p{L}\d])\d{1,6}-\p{Lu}{1,20}\/\p{Lu}+/u;
/** The sign has a type and an issuer, or is that of the National Assembly (QH15). */
const SIGN = /[-&]|QH\d+$|\/\p{Lu}+\/|-\p{Lu}+\//u;

const LINK = /([\p{L}\d-]{1,63}\.)+\p{L}{2,}/iu;

/** Whether a text holds a document's number and sign. "12/2024" has no sign and is none. */
export function hasDocumentNumber(text: string): boolean {
  const found = STATE.exec(text.normalize("NFC"));
  return (found !== null && SIGN.test(found[0])) || PARTY.test(text);
}

/** Whether a text holds a web address, with or without https://. */
export function hasLink(text: string): boolean {
  return LINK.test(text);
}
