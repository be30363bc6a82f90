/**
 * What a person wants to know after an assessment: the top of both rankings, the national state, what needs mending.
 */
import {nationalBounds, nationalFigure, nationalParts} from "../../src/components/parts/national-figure.js";
import {rankText} from "../../src/components/parts/rank-text.js";
import {indexEdition, unitsByRank} from "../../src/components/select.js";
import {COMMON, STATES} from "../../src/i18n/common.js";
import {formatNumber} from "../../src/i18n/format.js";
import {textsIn} from "../../src/i18n/language.js";
import type {Edition, NationalState} from "../../src/scoring/edition.js";
import type {UnitKind} from "../../src/scoring/model.js";

const TOP = 5;

/** Lines of text, in Vietnamese as the site is. */
export function editionSummary(edition: Edition): readonly string[] {
  const words = textsIn(COMMON, "vi");
  const tags = edition.info.illustrative ? ` (${words.illustrative.toLowerCase()})` : "";
  return [
    `${words.edition(edition.info.year)}${tags}, ${words.asOf(edition.info.as_of)}`,
    ...topOf(edition, "province", words.provinces),
    ...topOf(edition, "ministry", words.ministries),
    "  Mục tiêu quốc gia đang có hiệu lực",
    ...edition.national.map((state) => nationalLine(state, edition.info.year)),
    ...counts(edition)
  ];
}

function topOf(edition: Edition, kind: UnitKind, heading: string): readonly string[] {
  const index = indexEdition(edition);
  const units = unitsByRank(index, kind, "vi");
  const ranked = units.filter((unit) => index.rank.get(unit.id)!.rank !== null);
  const lines = ranked.slice(0, TOP).map((unit) => {
    const row = index.rank.get(unit.id)!;
    return `    ${rankText(row).padEnd(10)}${unit.name.vi.padEnd(40)}${formatNumber(row.score!, "vi", 1)}`;
  });
  return [`  ${heading}: ${ranked.length} trong ${units.length} nơi được xếp hạng; hạng (khoảng 90%), điểm`, ...lines];
}

/** The verdict on the first target, and on the path to the last once that year is past. */
function nationalLine(state: NationalState, year: number): string {
  const states = textsIn(STATES, "vi");
  const [first, last] = [state.targets[0]!, state.targets.at(-1)!];
  const later = year > first.year ? `; lộ trình tới ${last.year}: ${states[state.path_state]}` : "";
  return `    ${state.label.vi}: ${nationalFigure(state, "vi")} (${nationalParts(state, "vi")}); ${nationalBounds(state, "vi")}; mục tiêu ${first.year}: ${states[first.state]}${later}`;
}

function counts({submissions, findings}: Edition): readonly string[] {
  const files = (...verdicts: readonly string[]) => submissions.filter((row) => verdicts.includes(row.verdict)).length;
  const found = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [
    `  Tệp đã nhận: ${submissions.length} = ${files("accepted", "accepted-with-notes")} được dùng + ${files("sent-back")} trả lại + ${files("superseded")} bị thay thế`,
    `  Điểm cần trả lời: ${findings.length} (${found("error")} lỗi, ${found("warning")} cần kiểm tra, ${found("info")} để biết)`
  ];
}
