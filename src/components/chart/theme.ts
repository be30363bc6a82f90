/**
 * One look for every chart. Vega writes literal colours; these are swapped for the page's tokens, so that dark mode
 * and print need no second drawing.
 */
import type {Config} from "vega-lite";

/** Literal colour in a spec → CSS token on the page. Values are the light tokens; each stands for one token only. */
export const TOKENS = {
  ink: "#16202a",
  ink2: "#47535e",
  mark: "#7a858f",
  rule: "#d6dce1",
  accent: "#0a4f87",
  off: "#b34700",
  band: "#f1f4f6",
  paper: "#ffffff",
  q1: "#e9f0f6",
  q2: "#c2d7e9",
  q3: "#8db4d6",
  q4: "#3a76a8",
  q5: "#0e4476"
} as const;

const CSS_NAME: Readonly<Record<keyof typeof TOKENS, string>> = {
  ink: "--ink",
  ink2: "--ink-2",
  mark: "--mark",
  rule: "--rule",
  accent: "--accent",
  off: "--off",
  band: "--band",
  paper: "--paper",
  q1: "--q1",
  q2: "--q2",
  q3: "--q3",
  q4: "--q4",
  q5: "--q5"
};

/** Replaces each literal token colour in an SVG by its CSS variable. */
export function useTokens(svg: string): string {
  return (Object.keys(TOKENS) as (keyof typeof TOKENS)[]).reduce(
    (text, name) => text.replaceAll(`"${TOKENS[name]}"`, `"var(${CSS_NAME[name]})"`),
    svg
  );
}

/** Chart fonts: Be Vietnam Pro for words, Inter's tabular digits through the page's own face. */
export const CHART_FONT = "So Deu, Be Vietnam Pro, Segoe UI, Arial, sans-serif";

export const CHART_CONFIG: Config = {
  // The figure carries the description and the table beside it the values: no label on every mark.
  aria: false,
  background: "transparent",
  font: CHART_FONT,
  view: {stroke: null},
  axis: {
    domain: false,
    ticks: false,
    gridColor: TOKENS.rule,
    labelColor: TOKENS.ink2,
    titleColor: TOKENS.ink2,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    labelPadding: 6
  },
  text: {color: TOKENS.ink, fontSize: 12}
};
