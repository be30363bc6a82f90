/**
 * Functions by their number in the file. Source: MS-XLS, section 2.5.198.17 (Ftab). Those not listed are not written out.
 */

/** Name and, where the number is fixed, how many arguments. */
export interface SheetFunction {
  readonly name: string;
  readonly args: number | null;
}

/** Functions whose number of arguments is fixed: number in the file, name, arguments. */
const FIXED =
  "2 ISNA 1,3 ISERROR 1,10 NA 0,15 SIN 1,16 COS 1,17 TAN 1,18 ATAN 1,19 PI 0,20 SQRT 1,21 EXP 1,22 LN 1,23 LOG10 1," +
  "24 ABS 1,25 INT 1,26 SIGN 1,27 ROUND 2,30 REPT 2,31 MID 3,32 LEN 1,33 VALUE 1,34 TRUE 0,35 FALSE 0,38 NOT 1," +
  "39 MOD 2,48 TEXT 2,63 RAND 0,65 DATE 3,66 TIME 3,67 DAY 1,68 MONTH 1,69 YEAR 1,71 HOUR 1,72 MINUTE 1,73 SECOND 1," +
  "74 NOW 0,75 AREAS 1,76 ROWS 1,77 COLUMNS 1,83 TRANSPOSE 1,86 TYPE 1,97 ATAN2 2,98 ASIN 1,99 ACOS 1,105 ISREF 1," +
  "111 CHAR 1,112 LOWER 1,113 UPPER 1,114 PROPER 1,117 EXACT 2,118 TRIM 1,119 REPLACE 4,121 CODE 1,126 ISERR 1," +
  "127 ISTEXT 1,128 ISNUMBER 1,129 ISBLANK 1,130 T 1,131 N 1,140 DATEVALUE 1,141 TIMEVALUE 1,162 CLEAN 1,184 FACT 1," +
  "190 ISNONTEXT 1,198 ISLOGICAL 1,212 ROUNDUP 2,213 ROUNDDOWN 2,221 TODAY 0,252 FREQUENCY 2,276 COMBIN 2,279 EVEN 1," +
  "285 FLOOR 2,288 CEILING 2,298 ODD 1,325 LARGE 2,326 SMALL 2,327 QUARTILE 2,328 PERCENTILE 2,331 TRIMMEAN 2," +
  "337 POWER 2,342 RADIANS 1,343 DEGREES 1,346 COUNTIF 2,347 COUNTBLANK 1,350 ISPMT 4,351 DATEDIF 3";

/** Functions of any number of arguments. */
const VARIABLE =
  "0 COUNT,1 IF,4 SUM,5 AVERAGE,6 MIN,7 MAX,8 ROW,9 COLUMN,11 NPV,12 STDEV,13 DOLLAR,14 FIXED,28 LOOKUP,29 INDEX," +
  "36 AND,37 OR,46 VAR,49 LINEST,50 TREND,51 LOGEST,52 GROWTH,56 PV,57 FV,58 NPER,59 PMT,60 RATE,62 IRR,64 MATCH," +
  "70 WEEKDAY,78 OFFSET,82 SEARCH,100 CHOOSE,101 HLOOKUP,102 VLOOKUP,109 LOG,115 LEFT,116 RIGHT,120 SUBSTITUTE," +
  "124 FIND,125 CELL,148 INDIRECT,169 COUNTA,183 PRODUCT,193 STDEVP,194 VARP,216 RANK,219 ADDRESS,220 DAYS360," +
  "227 MEDIAN,228 SUMPRODUCT,269 AVEDEV,318 DEVSQ,319 GEOMEAN,320 HARMEAN,321 SUMSQ,322 KURT,323 SKEW,329 PERCENTRANK," +
  "330 MODE,336 CONCATENATE,344 SUBTOTAL,345 SUMIF,354 ROMAN,359 HYPERLINK,361 AVERAGEA,362 MAXA,363 MINA";

/** Number of "a function known by its name", the name being its first argument. */
export const BY_NAME = 255;

const FUNCTIONS: ReadonlyMap<number, SheetFunction> = new Map(
  [FIXED, VARIABLE].flatMap((list) =>
    list.split(",").map((line) => {
      const [number, name, args] = line.split(" ");
      return [Number(number), {name: name!, args: args === undefined ? null : Number(args)}] as const;
    })
  )
);

/** The function of a number; undefined where it is not listed. */
export function functionOf(number: number): SheetFunction | undefined {
  return FUNCTIONS.get(number);
}
