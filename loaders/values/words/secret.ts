/**
 * Secret content: what stands beside the word is never kept or shown.
 */

/** What is shown and kept in place of secret content. */
export const HIDDEN = "(không hiển thị)";

const ALONE = /^(nội dung |số liệu |thông tin )?(tối |tuyệt |bí )?mật$/;
/** "Mật (25 GPU)", "(Mật)", "Mật: 12", "số liệu mật". */
const AT_START = /^[("“[\s]*(nội dung |số liệu |thông tin |tài liệu )?(tối |tuyệt |bí )?mật(?!\p{L})/u;
const ANYWHERE = /(^|[^\p{L}])(bí mật nhà nước|độ mật|tối mật|tuyệt mật|số liệu mật|\(mật\))(?!\p{L})/u;

/**
 * Whether the whole text says that the content is secret.
 *
 * @param word folded (foldWord)
 */
export function isSecret(word: string): boolean {
  return ALONE.test(word);
}

/**
 * Whether the text says it with more beside it: where a figure, a date or a mark is due, all of it is secret then.
 *
 * @param text tidied, lower case
 */
export function isSecretWithMore(text: string): boolean {
  return AT_START.test(text) || ANYWHERE.test(text);
}
