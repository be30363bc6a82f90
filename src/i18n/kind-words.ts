/** The two kinds of unit, short enough for a sentence. */
export const KIND_VI = {province: "tỉnh", ministry: "bộ"} as const;
export const KIND_EN = {province: "provinces", ministry: "ministries"} as const;

/** A text that begins a sentence. @example capitalised("tỉnh từ 3"); // "Tỉnh từ 3" */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
