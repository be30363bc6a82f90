/**
 * How each command is called: what `--help` says, and what stands behind a complaint about wrong use.
 */
import {VALUE_KINDS} from "../values/model.js";

/** Commands with their arguments, in the order in which they are listed. */
const ARGUMENTS = {
  assess: "[--edition Y] [--strict] [--quiet]",
  rebuild: "[--out DIR] [--quiet] [--verbose]",
  preview: "",
  score: "--framework F.json --observations O.csv [--units U.csv] [--period P] --out DIR",
  audit: "--framework F.json --observations O.csv [--units U.csv] [--period P] [--lang vi|en] --out DIR",
  robustness:
    "--framework F.json --observations O.csv [--units U.csv] [--period P] [--replications 1000 | --replay runs.csv] [--seed 1] [--lang vi|en] --out DIR",
  explain:
    "--framework F.json --observations O.csv [--units U.csv] [--period P] --unit U [--node N | --parts] [--lang vi|en] [--json]",
  improve:
    "--framework F.json --observations O.csv [--units U.csv] [--period P] --unit U (--ranks K | --to-rank R | --bands K | --score S) [--limits L.csv] [--lang vi|en] [--json]",
  change:
    "--framework F.json --observations O.csv [--units U.csv] --before-framework F.json --before-observations O.csv [--before-units U.csv] [--period P] [--before-period P] [--crosswalk X.csv|registry] --out DIR",
  weights:
    "--framework F.json --observations O.csv [--units U.csv] [--period P] --method equal|pca|budget|optimised [--budget B.csv] [--importance I.csv] --out DIR",
  template: "--edition Y --unit U [--format xlsx|docx] --out FILE",
  unit: "NAME… [--on 2025-07-01] [--decisions N.csv]",
  value: `KIND RAW… [--unit "triệu đồng"] [--format "0%"] [--year 2024]; KIND is one of ${VALUE_KINDS.join(", ")}`,
  read: "FILE [--sheet NAME] [--encoding unicode|utf-8|utf-16le|utf-16be|tcvn3|vni|windows-1258]",
  import: "--mapping M.json FILE --out O.csv [--on 2024-12-31] [--accounts A.csv] [--decisions N.csv] [--strict]",
  intake: "--edition Y [--lang vi|en] [--out DIR] [--contacts] [--strict]",
  reply: "--edition Y (--unit U [--file F] | --all) [--out DIR]",
  outline: "FILE --out confirm.csv",
  tasks: "--edition Y [--by document|lead|month] [--overdue] [--lang vi|en] [--out DIR]",
  "outline-report": "--edition Y (--unit U | --all | --national) --out FILE.docx|DIR",
  report: "--edition Y [--lang vi|en] --out FILE.docx",
  generate: "[--edition 2024|2025]"
} as const;

/** The name of a command. */
export type CommandName = keyof typeof ARGUMENTS;

/** One line. @example usageOf("outline"); // "usage: san-sang outline FILE --out confirm.csv" */
export function usageOf(command: CommandName): string {
  return `usage: san-sang ${command} ${ARGUMENTS[command]}`.trimEnd();
}

/** Whether help is asked for: what stands after `--` is a name or a value. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}
