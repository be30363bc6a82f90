/**
 * Prose that is marked as secret. Intake takes a text for secret only if it says nothing else; what is published word
 * for word has to be more careful. "Bí mật nhà nước" as a subject is no mark.
 */

/** Of a line, or of a cell among several. */
const AT_START =
  /(?:^|\|)[("“[\s]*(?:(?:nội dung|số liệu|thông tin|tài liệu) )?(?:(?:tối|tuyệt|bí) )?mật\s*(?:[:;,.()|\]”"–—-]|$)/imu;
const ANYWHERE =
  /(?<!\p{L})(?:độ mật|tối mật|tuyệt mật|(?:nội dung|số liệu|tài liệu) mật|\((?:tối |tuyệt )?mật\))(?!\p{L})/iu;
const WITHIN = /(?:[.;]\s+mật|(?<!\p{L})Mật)\s*:/u;

/** @param text in NFC @example isMarkedSecret("Mật: hệ thống Alpha"); // true */
export function isMarkedSecret(text: string): boolean {
  return AT_START.test(text) || WITHIN.test(text) || ANYWHERE.test(text);
}
