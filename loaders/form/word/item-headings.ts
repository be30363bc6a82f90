/**
 * Headings of a table of single answers; a reader that finds no tags knows the columns by them.
 */
export const ITEM_HEADINGS = ["Mã", "Nội dung", "Đơn vị", "Trả lời", "Ghi chú, minh chứng"] as const;
