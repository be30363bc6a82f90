/**
 * Every line of the list of messy variants: through which public entry point, and in which test, its reading is held.
 */

/** `from` and `to` are line numbers, both included. */
export interface Covered {
  readonly from: number;
  readonly to: number;
  readonly entry: "value" | "unit" | "read" | "import";
  readonly test: string;
}

export const COVERED: readonly Covered[] = [
  {from: 1, to: 29, entry: "unit", test: "test/messy/units.test.ts"},
  {from: 30, to: 37, entry: "read", test: "test/reader/messy.test.ts"},
  {from: 38, to: 39, entry: "unit", test: "test/messy/units.test.ts"},
  {from: 40, to: 42, entry: "import", test: "test/mapping/messy.test.ts"},
  {from: 43, to: 48, entry: "unit", test: "test/messy/units.test.ts"},
  {from: 49, to: 121, entry: "value", test: "test/values/messy.test.ts"},
  {from: 122, to: 125, entry: "import", test: "test/mapping/messy.test.ts"},
  {from: 126, to: 127, entry: "value", test: "test/values/messy.test.ts"},
  {from: 128, to: 128, entry: "import", test: "test/mapping/messy.test.ts"}
];
