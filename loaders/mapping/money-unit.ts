/**
 * Units of money in Vietnamese dong, as headings and unit lines write them.
 */

const STEPS: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn|thousand|1[., ]?000)\s+/u, 1e3],
  [/^(?:triệu|million|1[., ]?000[., ]?000)\s+/u, 1e6],
  [/^tr\.?\s*(?=đ)/u, 1e6],
  [/^(?:tỷ|tỉ|billion)\s+/u, 1e9]
];
const NAMES = new Map([
  [1, "đồng"],
  [1e3, "nghìn đồng"],
  [1e6, "triệu đồng"],
  [1e9, "tỷ đồng"]
]);

/** A unit of money: how many dong, and its plain Vietnamese name. */
export interface MoneyUnit {
  readonly factor: number;
  readonly name: string;
}

/**
 * @param text such as "Triệu đồng", "trđ", "1.000 đồng", "triệu đồng / Unit: million VND", "người, triệu đồng"
 * @returns null unless one unit of dong is named: "triệu USD" is none, "đồng, triệu đồng" is two
 */
export function moneyUnitOf(text: string): MoneyUnit | null {
  const parts = text
    .normalize("NFC")
    .toLowerCase()
    .split(/,\s+|\s*[;/]\s*|\s+và\s+|\s+-\s+/);
  const factors = new Set(parts.map(factorOf).filter((factor) => factor !== null));
  const [factor] = [...factors];
  return factors.size === 1 ? {factor: factor!, name: NAMES.get(factor!)!} : null;
}

function factorOf(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^(?:đơn vị(?: tính)?|đvt|unit)\s*:\s*/u, "")
    .replace(/\.$/, "");
  const step = STEPS.find(([pattern]) => pattern.test(plain));
  const currency = step ? plain.replace(step[0], "") : plain;
  if (!/^(?:đồng|đ|vnđ|vnd)(?: việt nam)?$/u.test(currency)) return null;
  return step ? step[1] : 1;
}
