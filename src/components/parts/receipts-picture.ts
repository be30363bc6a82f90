/**
 * The picture of the tracker: days of receipt against the deadline, with a key to its marks.
 */
import {textsIn} from "../../i18n/language.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {ReportingRow} from "../../scoring/submission-model.js";
import {type ReceiptLane, type ReceiptState, receiptsSpec} from "../chart/receipts-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {dayNumber} from "../day-number.js";
import {html, type Markup, trusted} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {assessedReporters, countReporting, REPORTER_KINDS} from "../reporting.js";
import {section} from "./section.js";

/** Nothing where no report has a day of receipt yet. */
export async function receiptsPicture({index, lang}: PageContext): Promise<Markup> {
  const words = textsIn(TRACKER, lang);
  const dated = index.edition.reporting.filter(isDated);
  if (dated.length === 0) return html``;
  const chart = await toChart((width) => receiptsSpec(lanesOf(dated, lang), width, words.axisFormat));
  const days = dated.map(dayOf).toSorted();
  const {late} = countReporting(dated);
  const text = words.pictureText({first: words.date(days[0]!), last: words.date(days.at(-1)!), late});
  const usable = assessedReporters(dated).filter(({state}) => state !== "sent-back");
  return section(
    words.pictureHeading({last: usable.filter(isLastMinute).length, all: usable.length}),
    words.pictureNote,
    html`${chartFigure(chart, text)}${keyOf(dated, lang)}`
  );
}

type Dated = ReportingRow & {readonly received_at: string};

function isDated(row: ReportingRow): row is Dated {
  return row.received_at !== null;
}

function dayOf({received_at}: Dated): string {
  return received_at.slice(0, 10);
}

/** In the week before the deadline, whose own day is late already. */
function isLastMinute({received_at, due}: ReportingRow): boolean {
  if (received_at === null) return false;
  const left = dayNumber(due) - dayNumber(received_at);
  return left >= 1 && left <= 7;
}

function lanesOf(rows: readonly Dated[], lang: PageContext["lang"]): readonly ReceiptLane[] {
  const words = textsIn(TRACKER, lang);
  return REPORTER_KINDS.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const [first] = own;
    if (!first) return [];
    const receipts = own.map((row) => ({day: dayOf(row), state: receiptState(row)}));
    return [{label: words.lane[kind], due: first.due, dueLabel: words.keyDue(first.due), receipts}];
  });
}

function receiptState({state, late}: ReportingRow): ReceiptState {
  if (state === "sent-back") return "sent-back";
  return late === true ? "late" : "in-time";
}

const SHAPES: Readonly<Record<ReceiptState, string>> = {
  "in-time": '<circle cx="6" cy="6" r="5" fill="var(--accent)"/>',
  late: '<circle cx="6" cy="6" r="4.4" fill="none" stroke="var(--off)" stroke-width="2"/>',
  "sent-back": '<rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="var(--ink-2)" stroke-width="1.6"/>'
};

/** Only the marks that occur. */
function keyOf(rows: readonly Dated[], lang: PageContext["lang"]): Markup {
  const words = textsIn(TRACKER, lang);
  const said = {"in-time": words.keyInTime, late: words.keyLate, "sent-back": words.keyBack} as const;
  const there = (Object.keys(said) as ReceiptState[]).filter((state) =>
    rows.some((row) => receiptState(row) === state)
  );
  const item = (state: ReceiptState) =>
    html`<span><svg width="12" height="12" aria-hidden="true" focusable="false">${trusted(SHAPES[state])}</svg> ${said[state]}</span>`;
  return html`<p class="key">${there.map(item)}</p>`;
}
