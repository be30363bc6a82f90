/**
 * How the report's charts look: the site's two hues, so that they hold in print and for the colour-blind.
 */
import type {BarChartOptions, ChartPointLabel} from "docx/charts";
import {FONT} from "../../form/word/look.js";

/** Dark to pale, still apart in greyscale. */
export const CHART_COLOUR = {
  accent: "0A4F87",
  middle: "8DB4D6",
  soft: "C2D7E9",
  mark: "7A858F",
  off: "B34700",
  ink: "16202A",
  rule: "D6DCE1"
} as const;

/** Width between the margins, in pixels. */
const WIDTH = 620;

/** What all charts share. @param height in pixels */
export function chartFrame(height: number) {
  return {
    font: {name: FONT, color: CHART_COLOUR.ink},
    chartArea: {fill: "FFFFFF", border: "none"},
    transformation: {width: WIDTH, height}
  } as const;
}

/** Horizontal bars, the first on top, values along the bottom. @param height in pixels */
export function oneAxis(
  height: number
): Pick<BarChartOptions, "categoryAxis" | "valueAxis" | "gapWidth" | "font" | "chartArea" | "transformation"> {
  return {
    ...chartFrame(height),
    categoryAxis: {reverseOrder: true, font: {size: 8, name: FONT}},
    valueAxis: {crossesAt: "maximum"},
    gapWidth: 60
  };
}

/** A label with a text of its own: numbers in the report's language, whatever the reader's program. */
export function labelled(text: string): ChartPointLabel {
  return {text, position: "outsideEnd"};
}

/** The same at the foot of a dark bar, clear of the line that shows its range. */
export function labelledInside(text: string): ChartPointLabel {
  return {text, position: "insideBase", font: {size: 9, bold: true, color: "FFFFFF"}};
}
