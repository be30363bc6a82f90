/**
 * The first sheet: how to fill the form.
 */
import type {WriteSheet} from "hucre/xlsx";
import type {GuideSheet} from "../form.js";
import {layGrid} from "./grid.js";
import {CODE, LABEL, NUMBER, TITLE} from "./styles.js";

/** Lays the guide under the form's title and the unit's name. */
export function layGuideSheet(sheet: GuideSheet, title: string, subtitle: string): WriteSheet {
  const lines = sheet.lines.flatMap((line, i) => [
    {row: 3 + i, column: 0, value: i + 1, style: NUMBER},
    {row: 3 + i, column: 1, value: line.vi, style: LABEL}
  ]);
  const head = [
    {row: 0, column: 0, value: `#${sheet.id}`, style: CODE},
    {row: 0, column: 1, value: title, style: TITLE},
    {row: 1, column: 1, value: subtitle, style: TITLE}
  ];
  return layGrid([...head, ...lines], {name: sheet.title.vi, widths: [14, 120], frozen: 0});
}
