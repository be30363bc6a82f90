import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decodeColumn} from "../../loaders/values/decode-column.js";
import {VALUE_KINDS, type ValueKind, type ValueReading} from "../../loaders/values/model.js";

/** Pieces that real cells are made of, so that chance finds the readers and not only their refusals. */
const PIECES = [
  "1|05|12|0|1.234|1,234|0,3|0.3|1.234,5|12 345|2024|45450|-|%|/|(|)|;|,|khoảng |trên |≥| người| tỷ đồng| triệu| nghìn|trđ",
  " ng|trong đó | ThS| TS| KS|l|O|Có|Không|chưa có|đang |mật|☑ |☐ |quý |III|tháng |năm |ngày |giai đoạn |trước |xem phụ lục",
  "theo |n/a|như trên|#REF!|=A1|\n|*| |…|°|²|\u00a0|\u0301|\u200b"
].flatMap((line) => line.split("|"));
const written = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), {maxLength: 7}).map((pieces) => pieces.join("")),
  fc.string({unit: "binary", maxLength: 40}),
  fc.string({unit: "grapheme", maxLength: 400})
);
const kinds = fc.constantFrom(...VALUE_KINDS);
const figures: readonly ValueKind[] = ["count", "number", "percent", "ratio", "amount", "breakdown", "score"];

function checkReading(reading: ValueReading): void {
  const {status, value, confidence, issue, numerator, denominator} = reading;
  if (status !== "reported" && status !== "not-yet") expect(value).toBeNull();
  if (status === "not-yet") expect([0, false, "[]"]).toContain(Array.isArray(value) ? JSON.stringify(value) : value);
  if (status === "error") expect([confidence, typeof issue]).toEqual([0, "string"]);
  if (confidence < 0.8) expect(issue, JSON.stringify(reading)).toBeTypeOf("string");
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(Object.is(value, -0)).toBe(false);
  for (const number of [value, numerator, denominator]) {
    if (typeof number === "number") expect(Number.isFinite(number)).toBe(true);
  }
}

describe("reading a column", () => {
  it("never throws, gives a value only with a status that has one, and asks wherever it is not sure", () => {
    fc.assert(
      fc.property(
        kinds,
        fc.array(written, {maxLength: 6}),
        fc.option(fc.constantFrom("%", "triệu đồng", "người", "0")),
        (kind, raws, unit) => {
          const readings = decodeColumn(kind, raws, unit === null ? {} : {unit});
          expect(readings).toHaveLength(raws.length);
          readings.forEach(checkReading);
        }
      ),
      {numRuns: 3000}
    );
  });

  it("does not depend on the order of the rows, but for ditto marks", () => {
    const plain = written.filter((raw) => !/nh.{1,3} tr|nt|n[./]t|["″”“〃]|''/iu.test(raw.normalize("NFC")));
    const shuffled = fc.array(plain, {minLength: 2, maxLength: 6}).chain((raws) =>
      fc.tuple(
        fc.constant(raws),
        fc.shuffledSubarray(
          raws.map((_, i) => i),
          {minLength: raws.length, maxLength: raws.length}
        )
      )
    );
    fc.assert(
      fc.property(kinds, shuffled, (kind, [raws, order]) => {
        const straight = decodeColumn(kind, raws);
        const other = decodeColumn(
          kind,
          order.map((i) => raws[i]!)
        );
        expect(other).toEqual(order.map((i) => straight[i]));
      }),
      {numRuns: 1000}
    );
  });

  it("never takes a word for missing as 0, however it is typed", () => {
    const words = [
      ...[
        "không có số liệu",
        "chưa có số liệu",
        "không có thông tin",
        "chưa thống kê",
        "chưa thống kê được",
        "không rõ",
        "đang cập nhật"
      ],
      ...[
        "",
        "-",
        "–",
        "…",
        "………người",
        "N/A",
        "không áp dụng",
        "KAD",
        "xem phụ lục",
        "theo Quyết định số 1",
        "mật",
        "#DIV/0!",
        "=A1+B1"
      ]
    ];
    const typed = fc.tuple(
      fc.constantFrom(...words),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom("", " ", "\u00a0", "\n")
    );
    fc.assert(
      fc.property(
        kinds.filter((kind) => kind !== "text"),
        typed,
        (kind, [word, upper, decomposed, space]) => {
          const cased = upper ? word.toUpperCase() : word;
          const raw = `${space}${decomposed ? cased.normalize("NFD") : cased}${space}`;
          const [reading] = decodeColumn(kind, [raw]);
          expect(reading, kind).toMatchObject({value: null});
          expect(["reported", "not-yet"]).not.toContain(reading!.status);
        }
      )
    );
  });

  it("never reads a figure out of a date or an error of the spreadsheet", () => {
    const day = fc.tuple(
      fc.integer({min: 1, max: 28}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 2000, max: 2060})
    );
    fc.assert(
      fc.property(fc.constantFrom(...figures), day, fc.constantFrom("/", ".", "-"), (kind, parts, mark) => {
        expect(decodeColumn(kind, [parts.join(mark)])[0]).toMatchObject({status: "error", value: null});
      })
    );
  });

  it("is quick on what is as long as a cell can be", () => {
    const long = [
      "1".repeat(32_767),
      "1 ".repeat(16_000),
      ".".repeat(32_000),
      "a ".repeat(16_000),
      "1.234,".repeat(5000),
      "☑ ".repeat(9000)
    ];
    const nearly = long
      .map((text) => text.slice(0, 299))
      .flatMap((text) => [text, `${text}x`, `1/${text}`.slice(0, 300)]);
    for (const kind of VALUE_KINDS) {
      const start = performance.now();
      decodeColumn(kind, [...long, ...nearly]);
      expect(performance.now() - start, kind).toBeLessThan(2000);
    }
  });
});
