/**
 * Which letter sequences can be a Vietnamese syllable: initial, rhyme, and a tone that the final allows.
 */

const INITIALS = "ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");

/** Rhymes without their tone. "ăk" is in place names (Đắk Lắk). */
const RHYMES = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu",
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ych ynh yt yn",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot",
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu",
    "uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
  ].flatMap((line) => line.split(" "))
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;

/**
 * Whether a word could be one Vietnamese syllable. Case does not matter; a word that is no word of the language may
 * still pass: this is a test of spelling, to be counted over many words.
 *
 * @param word in Unicode
 * @example isSyllable("Nghệ"); // true
 * @example isSyllable("Haø"); // false
 */
export function isSyllable(word: string): boolean {
  const said = known.get(word) ?? spellsSyllable(word);
  if (known.size >= MOST) known.clear();
  known.set(word, said);
  return said;
}

/** Agencies fill the same form: its words come again in every file. */
const MOST = 20_000;
const known = new Map<string, boolean>();

function spellsSyllable(word: string): boolean {
  const lower = word.normalize("NFC").toLowerCase();
  const tones = lower.normalize("NFD").match(TONES) ?? [];
  if (tones.length > 1 || !isWellPlaced(lower)) return false;
  const plain = lower.normalize("NFD").replace(TONES, "").normalize("NFC");
  if (/[cptk]$|ch$/.test(plain) && tones.length === 1 && !ACUTE_OR_DOT.test(tones[0]!)) return false;
  return ["", ...INITIALS].some((initial) => plain.startsWith(initial) && RHYMES.has(plain.slice(initial.length)));
}

/** Where a vowel has a mark of its own, the last such vowel carries the tone: "phối", never "phôí". */
function isWellPlaced(word: string): boolean {
  const letters = [...word].map((letter) => letter.normalize("NFD"));
  const toned = letters.findIndex((letter) => /[\u0300\u0301\u0303\u0309\u0323]/.test(letter));
  const marked = letters.findLastIndex((letter) => /[\u0302\u0306\u031B]/.test(letter));
  return toned < 0 || marked < 0 || toned === marked;
}
