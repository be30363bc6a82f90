import {describe, expect, it} from "vitest";
import {spreadOfSum, spreadOfUnit} from "../../../src/scoring/gaps/spread.js";

const PEERS = [1, 2, 3, 4, 5]; // mean 3, squares 4 + 1 + 0 + 1 + 4 = 10, 10 / 4 = 2.5

describe("spreadOfUnit", () => {
  it("is that of its peers while it has fewer than three changes of its own", () => {
    expect(spreadOfUnit([9, 9], PEERS)).toEqual({
      basis: "peers-spread",
      sd: expect.closeTo(Math.sqrt(2.5), 12),
      freedom: 4,
      changes: 2
    });
  });

  it("is its own from three changes on", () => {
    // −14, −7, +4: mean −17/3, squares 69.44 + 1.78 + 93.44 = 164.67, half of it 82.33
    expect(spreadOfUnit([-14, -7, 4], PEERS)).toEqual({
      basis: "own-series",
      sd: expect.closeTo(Math.sqrt(494 / 6), 12),
      freedom: 2,
      changes: 3
    });
  });

  it("is not known with four peers", () => {
    expect(spreadOfUnit([1], PEERS.slice(1))).toBeNull();
    expect(spreadOfUnit([1], [])).toBeNull();
  });
});

describe("spreadOfSum", () => {
  it("lets chance cancel out between units: four equal quarters halve it", () => {
    expect(spreadOfSum(PEERS, [0.25, 0.25, 0.25, 0.25])?.sd).toBeCloseTo(Math.sqrt(2.5) / 2, 12);
  });

  it("rests on the one change that each peer shows", () => {
    expect(spreadOfSum(PEERS, [0.5, 0.5])).toEqual({
      ...{basis: "peers-spread", sd: expect.closeTo(Math.sqrt(2.5 / 2), 12), freedom: 4, changes: 1}
    });
  });

  it("cancels nothing where one unit is the whole, and adds up in a head count", () => {
    expect(spreadOfSum(PEERS, [1])?.sd).toBeCloseTo(Math.sqrt(2.5), 12);
    expect(spreadOfSum(PEERS, [1, 1, 1, 1])?.sd).toBeCloseTo(2 * Math.sqrt(2.5), 12);
  });

  it("is not known with four comparable units, however many report", () => {
    expect(spreadOfSum(PEERS.slice(1), [0.1, 0.2, 0.3, 0.4])).toBeNull();
  });
});
