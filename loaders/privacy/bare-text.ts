/**
 * Text folded letter by letter for comparing names: no marks, no case, "đ" as "d". As long as the text it came from, so
 * that a place found in one is the same place in the other.
 *
 * @param text in NFC
 * @example bareText("Trần Đức"); // "tran duc"
 */
export function bareText(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const [base = letter] = letter.normalize("NFD");
    const bare = base === "đ" || base === "Đ" ? "d" : base.toLowerCase();
    return bare.length === letter.length ? bare : letter;
  });
}
