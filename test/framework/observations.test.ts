import {describe, expect, it} from "vitest";
import {parseObservations, readObservations} from "../../loaders/files/observations.js";

const HEADER = "unit,indicator,period,value,numerator,denominator,status,source";
const parse = (...lines: readonly string[]) => parseObservations([HEADER, ...lines].join("\n"), "o.csv");

describe("parseObservations", () => {
  it("reads rows; an empty cell is no number, zero is zero", () => {
    const {observations, errors} = parse(
      "hue,a,2024,30,3,10,reported,f.xlsx#1!B2",
      "hue,b,2024,,,,,",
      "hue,c,2024,0,,,,"
    );
    expect(errors).toEqual([]);
    expect(observations).toEqual([
      {
        unit: "hue",
        indicator: "a",
        period: "2024",
        value: 30,
        numerator: 3,
        denominator: 10,
        status: "reported",
        source: "f.xlsx#1!B2"
      },
      {
        unit: "hue",
        indicator: "b",
        period: "2024",
        value: null,
        numerator: null,
        denominator: null,
        status: "not-reported"
      },
      {unit: "hue", indicator: "c", period: "2024", value: 0, numerator: null, denominator: null, status: "reported"}
    ]);
  });

  it("needs four columns and no more, in any order, with a byte order mark and Windows line ends too", () => {
    const {observations, errors} = parseObservations(
      "\uFEFFvalue,unit,period,indicator\r\n1.5e-3,hue,2024-Q1,a\r\n",
      "o.csv"
    );
    expect(errors).toEqual([]);
    expect(observations).toMatchObject([{unit: "hue", indicator: "a", period: "2024-Q1", value: 0.0015}]);
  });

  it.each(["1,5", "1.234,5", "12 %", "NA", "NaN", "0x1F", "1e999", "--1", "1 2"])(
    'refuses the number "%s", with its line',
    (cell) => {
      expect(parse("hue,a,2024,1,,,,", `hue,b,2024,"${cell}",,,,`).errors).toEqual([
        `o.csv, line 3: value "${cell}" is not a number`
      ]);
    }
  );

  it("counts lines as an editor does: blank lines and breaks inside cells", () => {
    const {errors} = parse('hue,a,2024,1,,,,"two', 'lines"', "", "hue,b,2024,x,,,,");
    expect(errors).toEqual(['o.csv, line 5: value "x" is not a number']);
  });

  it.each([
    [
      "hue,a,2024,1,,,reprted,",
      'o.csv, line 2: status "reprted" is not known (reported, not-yet, not-reported, not-applicable, refers-to, withheld, estimated, carried, error)'
    ],
    ["hue,a,2024,1,,,withheld,", "o.csv, line 2: status withheld goes with an empty value"],
    ["hue,a,2024,,,,reported,", "o.csv, line 2: status reported needs a value"],
    ["hue,a,2024,,3,10,,", "o.csv, line 2: numerator and denominator are given, but value is empty"],
    [",a,2024,1,,,,", "o.csv, line 2: unit is empty"],
    ["hue,a,,1,,,,", "o.csv, line 2: period is empty"],
    ["hue,a,2024,1,,,", "o.csv, line 2: 7 cells under 8 columns"]
  ])("refuses %s", (line, message) => {
    expect(parse(line).errors).toEqual([message]);
  });

  const ranged = (...lines: readonly string[]) =>
    parseObservations(["unit,indicator,period,value,low,high", ...lines].join("\n"), "o.csv");

  it("reads a low and a high, and leaves them out where they are empty", () => {
    const {observations, errors} = ranged("hue,a,2024,5,4,7.5", "hue,b,2024,5,,", "hue,c,2024,5,5,5");
    expect(errors).toEqual([]);
    expect(observations.map(({low, high}) => [low, high])).toEqual([
      [4, 7.5],
      [undefined, undefined],
      [5, 5]
    ]);
  });

  it.each([
    ["hue,a,2024,5,4,", "o.csv, line 2: low and high go together, one is empty"],
    ["hue,a,2024,,4,6", "o.csv, line 2: low and high are given, but value is empty"],
    ["hue,a,2024,3,4,6", "o.csv, line 2: value 3 is not from low 4 to high 6"],
    ["hue,a,2024,5,6,4", "o.csv, line 2: value 5 is not from low 6 to high 4"],
    ["hue,a,2024,5,x,6", 'o.csv, line 2: low "x" is not a number'],
    ["hue,a,2024,5,4,1e200", "o.csv, line 2: low and high must be finite and within ±1e+100, got 4 and 1e+200"]
  ])("refuses the range of %s", (line, message) => {
    expect(ranged(line).errors).toEqual([message]);
  });

  it("refuses a second row for the same unit, indicator and period, and names the first", () => {
    expect(parse("hue,a,2024,1,,,,", "hue,b,2024,1,,,,", "hue,a,2024,1,,,,").errors).toEqual([
      "o.csv, line 4: same unit, indicator and period as line 2"
    ]);
  });

  it("refuses a column it does not know, so that a misspelt status is not lost", () => {
    expect(parseObservations("unit,indicator,period,value,staus\n", "o.csv").errors).toEqual([
      'o.csv: column "staus" is not known'
    ]);
    expect(parseObservations("unit,indicator,value\n", "o.csv").errors).toEqual(['o.csv: no column "period"']);
    expect(parseObservations("", "o.csv").errors).toEqual(["o.csv: has no header"]);
  });

  it("is one line for a file that is not there", () => {
    expect(readObservations("/nowhere/o.csv").errors).toEqual(["/nowhere/o.csv: can't be read"]);
  });
});
