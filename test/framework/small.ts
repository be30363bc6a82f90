/** A small index with its inputs, as files. */
import {makeFile} from "./run.js";

/** An index of two leaves: one per head of staff, one for provinces alone. */
export const framework = makeFile(
  "f.json",
  JSON.stringify({
    id: "f",
    title: {vi: "Thử", en: "Test"},
    units: ["province", "ministry"],
    peers: "kind",
    rank: {ties: "competition"},
    coverage: {index: 0.8, group: 0.5},
    index: {
      id: "index",
      aggregate: "arithmetic",
      children: [
        {id: "a", weight: 1, indicator: "a", denominator: "staff", normalise: {method: "goalposts", worst: 0, best: 3}},
        {id: "b", weight: 2, indicator: "b", applies: ["province"], normalise: {method: "goalposts", worst: 0, best: 1}}
      ]
    }
  })
);
export const observations = makeFile(
  "o.csv",
  "unit,indicator,period,value\nhue,a,2024,10\nhue,b,2024,1\nmoh,a,2024,30\nson-la,a,2024,\n"
);
export const units = makeFile("u.csv", "unit,kind,staff\nson-la,province,5\nhue,province,10\nmoh,ministry,10\n");
