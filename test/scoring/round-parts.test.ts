import {describe, expect, it} from "vitest";
import {seedRandom} from "../../src/scoring/random.js";
import {roundDecimal} from "../../src/scoring/round.js";
import {roundParts} from "../../src/scoring/round-parts.js";

const sumOf = (parts: readonly number[]) =>
  roundDecimal(
    parts.reduce((sum, part) => sum + part, 0),
    6
  );

describe("parts as they are printed", () => {
  it.each([
    ["nothing to share out", [1.5, -0.5], 1, 1, [1.5, -0.5]],
    ["the part cut most gets the step", [1.24, 1.26], 2.5, 1, [1.2, 1.3]],
    ["cut most, not largest", [0.19, 5.04], 5.2, 1, [0.2, 5]],
    ["cut most, not smallest", [0.14, 5.09], 5.2, 1, [0.1, 5.1]],
    ["of equals the first", [1.25, 1.25, 0], 2.5, 1, [1.3, 1.2, 0]],
    ["whole places", [-13.83, 16.67, 0, -19.83], -17, 0, [-14, 17, 0, -20]],
    ["the whole is a step below the sum of rounded parts", [0.45, 0.45], 0.8, 1, [0.4, 0.4]],
    ["a part of 0 stays 0, whatever is missing", [0, 2.04, 0], 2.1, 1, [0, 2.1, 0]],
    ["the whole is below all of them rounded down: the part cut least gives", [1.24, 1.26, 0], 2.3, 1, [1.1, 1.2, 0]],
    // 24.65, printed 24.7, plus (13.3 + 17.4) is 55.349999999999994 in binary, printed 55.3.
    ["the whole is a step short by binary noise: none of 0 gives", [13.3, 17.4, 0], 30.6, 1, [13.3, 17.3, 0]],
    ["all parts 0", [0, 0], 0, 1, [0, 0]],
    ["all parts 0, whatever the whole", [0, 0], 0.1, 1, [0, 0]]
  ])("%s", (_, parts, whole, decimals, printed) => {
    expect(roundParts(parts, whole, decimals)).toEqual(printed);
  });

  it("add up to the difference of the rounded ends, each within two steps of what it is", () => {
    const random = seedRandom(3);
    for (let k = 0; k < 500; k++) {
      const parts = Array.from({length: 4}, () => 40 * random() - 20);
      const before = 100 * random();
      const after = before + parts.reduce((sum, part) => sum + part, 0);
      const whole = roundDecimal(roundDecimal(after, 1) - roundDecimal(before, 1), 1);
      const printed = roundParts(parts, whole, 1);
      expect(sumOf(printed)).toBe(whole);
      for (const [i, part] of printed.entries()) expect(Math.abs(part - parts[i]!)).toBeLessThan(0.2);
    }
  });
});
