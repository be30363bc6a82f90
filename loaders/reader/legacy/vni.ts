/**
 * VNI for Windows: a base letter followed by one character for its marks ("aø" is à), and a few letters of their own.
 * The table is a fact of the VNI fonts.
 */

/** Letters whose marks follow them, with what each mark makes of them. */
const A_MARKS = {ø: "à", ù: "á", û: "ả", õ: "ã", ï: "ạ", ê: "ă", è: "ằ", é: "ắ", ú: "ẳ", ü: "ẵ", ë: "ặ"};
const A_HATS = {â: "â", à: "ầ", á: "ấ", å: "ẩ", ã: "ẫ", ä: "ậ"};
const MARKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: {...A_MARKS, ...A_HATS},
  e: {ø: "è", ù: "é", û: "ẻ", õ: "ẽ", ï: "ẹ", â: "ê", à: "ề", á: "ế", å: "ể", ã: "ễ", ä: "ệ"},
  o: {ø: "ò", ù: "ó", û: "ỏ", õ: "õ", ï: "ọ", â: "ô", à: "ồ", á: "ố", å: "ổ", ã: "ỗ", ä: "ộ"},
  u: {ø: "ù", ù: "ú", û: "ủ", õ: "ũ", ï: "ụ"},
  y: {ø: "ỳ", ù: "ý", û: "ỷ", õ: "ỹ"},
  ô: {ø: "ờ", ù: "ớ", û: "ở", õ: "ỡ", ï: "ợ"},
  ö: {ø: "ừ", ù: "ứ", û: "ử", õ: "ữ", ï: "ự"}
};

/** Letters that stand for themselves. */
const ALONE: Readonly<Record<string, string>> = {
  ì: "ì",
  í: "í",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ô: "ơ",
  ö: "ư",
  ñ: "đ"
};

/** Every VNI sequence → its letter, in both cases; a capital may be followed by the mark of a small letter. */
const SEQUENCES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ALONE).flatMap(([from, to]) => cases(from, to)),
  ...Object.entries(MARKED).flatMap(([base, marks]) =>
    Object.entries(marks).flatMap(([mark, to]): [string, string][] => [
      ...cases(base + mark, to),
      [base.toUpperCase() + mark, to.toUpperCase()]
    ])
  )
]);

/**
 * Text in VNI code points → Unicode, NFC. What is no VNI sequence stays.
 *
 * @example decodeVni("Haø Noäi"); // "Hà Nội"
 */
export function decodeVni(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const pair = SEQUENCES.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) at++;
    out += pair ?? SEQUENCES.get(text[at]!) ?? text[at];
  }
  return out.normalize("NFC");
}

function cases(from: string, to: string): [string, string][] {
  return [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()]
  ];
}
