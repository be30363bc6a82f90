/**
 * `san-sang unit`: written names → units on a date.
 */
import {existsSync} from "node:fs";
import {readNameDecisions} from "../decisions/read-names.js";
import {resolveName} from "../decisions/resolve-name.js";
import {isDate} from "../registry/date.js";
import {readRegistry} from "../registry/read.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("unit");

/**
 * `san-sang unit NAME… [--on DATE] [--decisions N.csv]`: one JSON line per name, in order: raw, id, rule, confidence,
 * candidates.
 *
 * Without `--on`, today in Viet Nam. After `--`, everything is a name. A name that the registry does not know is looked
 * up in the decisions that hold everywhere (`data/decisions/names.csv` unless told otherwise): rule `decision`.
 *
 * @returns exit code: 0, or 2 with one line on `err` if there is no name, an unknown option or a bad date
 */
export async function unitCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const request = parseArgs(args, today());
  if (typeof request === "string") {
    err(request);
    return 2;
  }
  const registry = readRegistry();
  const {decisions, errors} = readNameDecisions(registry, request.decisions);
  for (const error of errors) err(`decision refused: ${error}`);
  for (const name of request.names) {
    const {raw, id, rule, confidence, candidates} = resolveName(registry, decisions, name, {on: request.on});
    out(JSON.stringify({raw, id, rule, confidence, candidates}));
  }
  return 0;
}

/** The names and the date, or the complaint. */
function parseArgs(
  args: readonly string[],
  today: string
): {names: readonly string[]; on: string; decisions?: string} | string {
  const names: string[] = [];
  let on = today;
  let decisions: string | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string;
    if (arg === "--") {
      names.push(...args.slice(i + 1));
      break;
    }
    if (arg === "--on") {
      i += 1;
      on = args[i] ?? "";
    } else if (arg === "--decisions") {
      i += 1;
      decisions = args[i] ?? "";
    } else if (arg.startsWith("--on=")) on = arg.slice("--on=".length);
    else if (arg.startsWith("--")) return `unknown option ${arg}; ${USAGE}`;
    else names.push(arg);
  }
  if (!isDate(on)) return `--on needs a date as YYYY-MM-DD, got ${JSON.stringify(on)}; ${USAGE}`;
  if (decisions !== undefined && !existsSync(decisions)) return `--decisions "${decisions}" can't be read; ${USAGE}`;
  return names.length > 0 ? {names, on, decisions} : `no name given; ${USAGE}`;
}

/** Viet Nam keeps UTC+7 all year. */
function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
