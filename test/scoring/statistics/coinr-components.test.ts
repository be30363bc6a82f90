/** Principal components against COINr 1.1.14; signs of vectors are arbitrary, so they are compared up to sign. */
import {describe, expect, it} from "vitest";
import type {NamedColumn} from "../../../src/scoring/statistics/column.js";
import {type Pca, principalComponents} from "../../../src/scoring/statistics/pca.js";
import {childrenOf, columns, comparison, here, idsOf, read, readText, toNumber} from "./reference.js";

interface Details {
  readonly iCodes: readonly string[];
  readonly sdev: readonly number[];
  readonly varexp?: readonly number[];
  readonly rotation: readonly (readonly number[])[];
}

/** 1 or −1: which way round the other engine has this vector. */
function signBetween(vector: readonly number[], other: readonly number[]): number {
  return Math.sign(vector.reduce((sum, entry, i) => sum + entry * other[i]!, 0));
}

function compareDetails(file: string, data: (ids: readonly string[]) => readonly NamedColumn[], count: number): void {
  const files = comparison(file, 1e-9);
  const details = JSON.parse(readText(file)) as Readonly<Record<string, Details>>;
  for (const [group, {iCodes, sdev, varexp, rotation}] of Object.entries(details)) {
    const {components} = principalComponents(data(iCodes));
    components.forEach(({eigenvalue, explained, vector}, k) => {
      files.close(Math.sqrt(eigenvalue), sdev[k]!, `${group} sdev ${k}`);
      if (varexp) files.close(explained, varexp[k]!, `${group} explained ${k}`);
      const theirs = rotation.map((row) => row[k]!);
      const sign = signBetween(vector, theirs);
      vector.forEach((entry, i) => {
        files.close(sign * entry, theirs[i]!, `${group} ${iCodes[i]} ${k}`);
      });
    });
  }
  files.done(count);
}

function compareFirst(file: string, groups: readonly string[], pcaOf: (group: string) => Pca, count: number): void {
  const files = comparison(`${file}.csv`, 1e-9);
  const weights = new Map(read(file).map((row) => [row.iCode!, toNumber(row.Weight)]));
  for (const group of groups) {
    const {columns: ids, components} = pcaOf(group);
    const first = components[0]!.vector;
    const theirs = ids.map((id) => weights.get(id)!);
    const sign = signBetween(first, theirs);
    first.forEach((entry, i) => {
      files.close(sign * entry, theirs[i]!, `${group} ${ids[i]}`);
    });
  }
  files.done(count);
}

describe.skipIf(!here)("principal components agree with COINr", () => {
  const within = (name: string) => (group: string) => principalComponents(columns(read(name), childrenOf(group)));

  it("11_pca_details_L1: deviations, shares explained and vectors of 8 pillars", () => {
    compareDetails("11_pca_details_L1.json", (ids) => columns(read("01_dset_Normalised"), ids), 427);
  });

  it("11_pca_details_L2: deviations and vectors of 2 sub-indices", () => {
    compareDetails("11_pca_details_L2.json", (ids) => columns(read("01_dset_Aggregated"), ids), 42);
  });

  it("11_pca_weights_L1: the first vector of 8 pillars", () => {
    compareFirst("11_pca_weights_L1", idsOf(2), within("01_dset_Normalised"), 49);
  });

  it("11_pca_weights_L2: the first vector of 2 sub-indices", () => {
    compareFirst("11_pca_weights_L2", idsOf(3), within("01_dset_Aggregated"), 8);
  });

  it("11_pca_weights_L1_rawNA: with gaps, over the units that have every number", () => {
    compareFirst("11_pca_weights_L1_rawNA", idsOf(2), within("01_dset_Raw"), 49);
    expect(idsOf(2).some((group) => within("01_dset_Raw")(group).left > 0)).toBe(true);
  });
});
