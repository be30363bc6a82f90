/**
 * The command that reads written values, for trying and for scripts.
 */
import {decodeColumn} from "../values/decode-column.js";
import {type ColumnOptions, VALUE_KINDS, type ValueKind} from "../values/model.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("value");
const OPTIONS = ["unit", "format", "year"] as const;

/**
 * `san-sang value KIND RAW… [--unit U] [--format F] [--year Y]`: one JSON line per RAW, in order. The RAWs of one call
 * form one column. After `--`, everything is a RAW; "-" and "-5" always are.
 *
 * @returns exit code: 0, or 2 with one line on `err` if the kind, a RAW or an option is missing or unknown
 */
export async function valueCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const request = parseArgs(args);
  if (typeof request === "string") {
    err(request);
    return 2;
  }
  for (const {raw, status, value, numerator, denominator, unit, qualifier, rule, confidence, ...more} of decodeColumn(
    request.kind,
    request.raws,
    request.options
  )) {
    out(JSON.stringify({raw, status, value, numerator, denominator, unit, qualifier, rule, confidence, ...more}));
  }
  return 0;
}

interface Request {
  readonly kind: ValueKind;
  readonly raws: readonly string[];
  readonly options: ColumnOptions;
}

/** The request, or the complaint. */
function parseArgs(args: readonly string[]): Request | string {
  const words: string[] = [];
  const given: Partial<Record<(typeof OPTIONS)[number], string>> = {};
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]!;
    if (arg === "--") {
      words.push(...args.slice(i + 1));
      break;
    }
    const option = OPTIONS.find((name) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    if (option === undefined) {
      if (/^--\p{L}/u.test(arg)) return `unknown option ${arg}; ${USAGE}`;
      words.push(arg);
      continue;
    }
    const inline = arg.startsWith(`--${option}=`);
    const text = inline ? arg.slice(option.length + 3) : args[i + 1];
    if (text === undefined) return `--${option} needs a value; ${USAGE}`;
    given[option] = text;
    i += inline ? 0 : 1;
  }
  return settle(words, given);
}

function settle([name, ...raws]: readonly string[], given: Readonly<Record<string, string>>): Request | string {
  const kind = VALUE_KINDS.find((known) => known === name);
  if (kind === undefined)
    return `${name === undefined ? "no kind given" : `no kind ${JSON.stringify(name)}`}; ${USAGE}`;
  if (raws.length === 0) return `no value given; ${USAGE}`;
  const {unit, format, year} = given;
  if (year !== undefined && !/^\d{4}$/.test(year))
    return `--year needs four digits, got ${JSON.stringify(year)}; ${USAGE}`;
  const options = {
    ...(unit === undefined ? {} : {unit}),
    ...(format === undefined ? {} : {format}),
    ...(year === undefined ? {} : {year: Number(year)})
  };
  return {kind, raws, options};
}
