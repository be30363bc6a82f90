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
    "  Mục tiêu quốc gia, Quyết định 699",
    ...edition.national.map(nationalLine),
    ...counts(edition)
  ];
}

function topOf(edition: Edition, kind: UnitKind, heading: string): readonly string[] {
  const index = indexEdition(edition);
  const units = unitsByRank(index, kind, "vi");
  const ranked = units.filter((unit) => index.rank.get(unit.id)!.rank !== null);
  const lines = ranked.slice(0, TOP).map((unit) => {
    const row = index.rank.get(unit.id)!;
    return `    ${rankText(row).padEnd(10)}${unit.name.vi.padEnd(36)}${formatNumber(row.score!, "vi", 1)}`;
  });
  return [`  ${heading}: ${ranked.length} trong ${units.length} nơi được xếp hạng; hạng (khoảng 90%), điểm`, ...lines];
}

function nationalLine(state: NationalState): string {
  const states = textsIn(STATES, "vi");
  const targets = state.targets.map((target) => `${target.year}: ${states[target.state]}`).join(", ");
  return `    ${state.label.vi}: ${nationalFigure(state, "vi")} (${nationalParts(state, "vi")}); ${nationalBounds(state, "vi")}; ${targets}`;
}

function counts({submissions, findings}: Edition): readonly string[] {
  const files = (...verdicts: readonly string[]) => submissions.filter((row) => verdicts.includes(row.verdict)).length;
  const found = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [
    `  Tệp đã nhận: ${submissions.length} = ${files("accepted", "accepted-with-notes")} được dùng + ${files("sent-back")} trả lại + ${files("superseded")} bị thay thế`,
    `  Điểm cần trả lời: ${findings.length} (${found("error")} lỗi, ${found("warning")} cần kiểm tra, ${found("info")} để biết)`
  ];
}
