/**
 * The headings of the outline of letter 4409 as patterns over folded lines, in the order of the letter. Headings are
 * known by their words: the letter numbers 2.2 twice and has no 2.4.
 */

/** A section, a field or an end. Fields belong to the section before them. */
export interface Heading {
  /** Id of a field; `section …` and `end …` for what only parts fields from one another. */
  readonly id: string;
  readonly pattern: RegExp;
  /** Too short to be known outside its section. */
  readonly only?: boolean;
}

const AI = "(?:ttnt|tri tue nhan tao|ai)";
const IT = "(?:cntt|cong nghe thong tin)";
const TOPIC = `(?:(?:${IT}|${AI})(?: (?:va )?(?:${IT}|${AI}))*)`;
const THE = "(?:cac |nhung |ve )?";
const PROGRAMMES = "(?:(?:cac )?chuong trinh ke hoach (?:[a-z0-9]+ ){0,24}|hop tac (?:voi )?)?";
const AND = "(?: va)?";

/** After a number or a letter, such as "2 2", "ii" or "a". */
const NUMBER = "^(?:(?:muc )?(?:[ivx]{1,4}|\\d{1,2}|[a-e]) ){0,4}?";

const heading = (id: string, words: string, only = false): Heading => ({
  id,
  pattern: new RegExp(`${NUMBER}(?:${words})(?![a-z0-9])`),
  ...(only ? {only} : {})
});

/** In the order of the letter. */
export const HEADINGS: readonly Heading[] = [
  heading("section 1", "boi canh"),
  heading("4409-1.1", `nhu cau thuc hien (?:chien luoc|${AI})`),
  heading("4409-1.2", `${THE}thuan loi${AND} kho khan`),
  heading("section 2", "tinh hinh trien khai (?:thuc hien )?chien luoc"),
  heading("4409-2.1", `${THE}van ban (?:chi dao )?(?:va )?dieu hanh`),
  heading("section 2.2", "(?:viec )?xay dung (?:co so )?ha tang du lieu"),
  heading("4409-2.2a", `danh muc${AND} hien trang ${THE}(?:co so du lieu|csdl)`),
  heading("4409-2.2b", "co che quan ly(?: va)? luu tru"),
  heading("section 2.3", `hien trang ${THE}to chuc${AND} nhan luc`),
  heading("4409-2.2c-1", "nhan luc chuyen trach"),
  heading("4409-2.2c-2a", "tong so (?:can bo|nhan luc|nguoi) (?:dang )?lam viec"),
  heading("4409-2.2c-3a", "so luong (?:can bo |nguoi |nhan luc )?(?:da )?(?:duoc )?dao tao"),
  heading("4409-2.2c-4a", "nhu cau bo sung (?:nhan luc|can bo)"),
  heading("section 2.4", `tinh hinh trien khai ${THE}ung dung`),
  heading("4409-2.3a", `nhu cau ung dung ${TOPIC}`),
  heading("4409-2.3b", `${THE}ung dung (?:${TOPIC} )?(?:da va )?dang van hanh`),
  heading("4409-2.3c", `${THE}ung dung (?:${TOPIC} )?(?:da )?(?:duoc )?(?:lap|co) ke hoach`),
  heading("4409-2.3d", `${THE}ung dung (?:${TOPIC} )?dang nghien cuu`),
  heading("section 2.5", "kiem soat quan ly"),
  heading("4409-2.5a", `${THE}tieu chuan quy chuan`),
  heading("4409-2.5b", `${THE}(?:bo tieu chi|tieu chi danh gia)`),
  heading("4409-2.5c", "(?:quy (?:che|uoc|tac) ){1,3}ung xu"),
  heading("section 2.6", "hop tac trong(?: nuoc)? va (?:ngoai nuoc|nuoc ngoai|quoc te)"),
  heading("4409-2.6a", `${PROGRAMMES}trong nuoc`, true),
  heading("4409-2.6b", `${PROGRAMMES}(?:nuoc ngoai|ngoai nuoc|quoc te)`, true),
  heading("section 2.7", `dau tu (?:vao|cho|ve) ${TOPIC}`),
  heading("4409-2.7a", "hien trang trang thiet bi"),
  heading("section 2.7 model", "mo hinh dau tu", true),
  heading("4409-2.7b1", "nsnn|ngan sach nha nuoc", true),
  heading("4409-2.7b2", "nguon (?:von )?khac", true),
  heading("section 2.7 size", "quy mo ngan sach", true),
  heading("4409-2.7c1", "ngan han", true),
  heading("4409-2.7c2", "dai han", true),
  heading("section 3", `(?:kien nghi${AND} de xuat|de xuat${AND} kien nghi)`),
  heading("4409-3.1", "kien nghi chung"),
  heading("4409-3.2", `kien nghi ${THE}(?:mot so )?van de (?:khoa hoc|kh cn)`),
  heading("section 4", "dau moi lien he"),
  heading("4409-c1", "ho(?: va)? ten", true),
  heading("4409-c2", "(?:so )?dien thoai|sdt|dt", true),
  heading("4409-c3", "e ?mail|thu dien tu", true),
  heading("end thanks", "tran trong"),
  heading("end copies", "noi nhan")
];

/** The section a heading opens; null for a field. "section 2.7 model" stays in 2.7. */
export function sectionOf({id}: Heading): string | null {
  const match = /^(section \S+|end)/.exec(id);
  return match ? match[1]! : null;
}

/** The section each field belongs to. */
export const SECTION_OF_FIELD: ReadonlyMap<string, string> = (() => {
  const sections = new Map<string, string>();
  let section = "";
  for (const one of HEADINGS) {
    section = sectionOf(one) ?? section;
    if (sectionOf(one) === null) sections.set(one.id, section);
  }
  return sections;
})();
