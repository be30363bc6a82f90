/**
 * Text without case and marks, for searching: "đơn vị", "DON VI" and "don vi" are one. For matching only, never stored.
 *
 * @example foldText("Đắk Lắk"); // "dak lak"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}
