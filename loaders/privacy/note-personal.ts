/**
 * Tells an agency where it wrote personal data outside the contact cells, without repeating it.
 */
import type {Bilingual} from "../../src/scoring/model.js";
import {type Finding, findingId} from "../finding.js";
import {FILE_TEXTS} from "../intake/findings/file-texts.js";
import {fileFinding} from "../intake/findings/make.js";
import type {SubmissionReading} from "../intake/types.js";
import {findPersonal} from "./find-personal.js";
import type {KnownPeople} from "./known-people.js";

const CODE = "personal-data-masked";

/** A place with text that an agency wrote. `item` is "" where the text belongs to none. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly item: string;
  readonly texts: readonly string[];
}

/**
 * The reading with one finding (`info`) for each cell, and one for the file's name, in which personal data was found.
 * Contact cells are the place for it and give none.
 */
export function notePersonal(reading: SubmissionReading, known: KnownPeople): SubmissionReading {
  const unit = reading.file.split("/")[0]!;
  const places = placesOf(reading).filter(({texts}) => texts.some((text) => holdsPersonal(text, known)));
  if (places.length === 0) return reading;
  const made = places.map((place) => describe(place, {unit, file: reading.file}));
  return {
    ...reading,
    findings: [...reading.findings, ...new Map(made.map((finding) => [finding.id, finding])).values()]
  };
}

function placesOf({file, cells, findings}: SubmissionReading): readonly Place[] {
  const asked = cells.map(({item, sheet, cell, raw, note}) => ({item, sheet, cell, texts: [raw, note ?? ""]}));
  const taken = new Set(asked.map(({sheet, cell}) => `${sheet}!${cell}`));
  const strays = findings
    .filter(({sheet, cell}) => !taken.has(`${sheet}!${cell}`))
    .map(({sheet, cell, raw}) => ({item: "", sheet, cell, texts: [raw, sheet]}));
  return [...asked, ...strays, {item: "", sheet: "", cell: "", texts: [file]}];
}

function holdsPersonal(text: string, known: KnownPeople): boolean {
  return findPersonal(text.normalize("NFC"), {known}).length > 0;
}

/** The text itself is not repeated: what must not be published must not be here. */
function describe({sheet, cell, item}: Place, ref: {readonly unit: string; readonly file: string}): Finding {
  const where = placeName(sheet, cell);
  return {
    ...fileFinding(ref, CODE, where.vi),
    id: findingId(ref.unit, CODE, item, item === "" ? `${sheet}!${cell}` : ""),
    sheet,
    cell,
    raw: "",
    advice_en: FILE_TEXTS[CODE].en.replace("{detail}", where.en)
  };
}

function placeName(sheet: string, cell: string): Bilingual {
  if (cell !== "") return {vi: `ô ${cell}`, en: `cell ${cell}`};
  return sheet === "" ? {vi: "tên tệp", en: "the file's name"} : {vi: "tên trang", en: "the sheet's name"};
}
