/**
 * The line by which a Word form is known whose controls were dropped. Apart from the writer, so that readers do without it.
 */

/** Form, version, unit and edition, in this order. */
export const IDENTITY_LINE = /^Nhận dạng \(xin giữ nguyên\): mẫu (\S+) · phiên bản (\S+) · cơ quan (\S+) · năm (\S+)$/;
