/** True of text that holds an e-mail address or a phone number: nobody's contact goes into a file that is kept. */
export function isContactLike(text: string): boolean {
  return /\S@\S/.test(text) || /(?:\+?\d[\s.-]*){9,}/.test(text);
}
