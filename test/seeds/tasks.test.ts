import {describe, expect, it} from "vitest";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTasks} from "../../loaders/seeds/tasks.js";
import {foldBody} from "./clauses.js";

const tasks = readTasks();

describe("seeds/tasks.csv", () => {
  it("has 13 + 3 tasks of Decision 699 and 29 of Decision 1678, by group", () => {
    const count = (prefix: string) => {
      const groups = tasks.filter(({id}) => id.startsWith(prefix)).map(({group_no}) => group_no);
      return Object.fromEntries([...new Set(groups)].map((no) => [no, groups.filter((g) => g === no).length]));
    };
    expect(count("qd699-pl1-")).toEqual({I: 3, II: 1, III: 3, V: 1, VI: 1, VII: 4});
    expect(count("qd699-pl2-")).toEqual({I: 1, II: 1, III: 1});
    expect(count("qd1678-")).toEqual({I: 2, II: 7, III: 1, IV: 7, V: 4, VI: 3, VII: 5});
  });

  it("reads each deadline as it is written", () => {
    for (const {id, deadline, deadline_as_written: raw} of tasks) {
      const read = raw
        .replace(/^(\d{2})\/(\d{4})$/, "$2-$1")
        .replace("Quý III năm 2024", "2024-Q3")
        .replace("Hàng năm", "annual");
      expect([id, deadline]).toEqual([id, read]);
    }
  });

  it("spells each body in one way", () => {
    const names = [...new Set(tasks.flatMap(({lead, cooperating}) => [...lead, ...cooperating]))];
    const twins = names.filter((name) => names.some((other) => other !== name && foldBody(other) === foldBody(name)));
    expect(twins).toEqual([]);
  });

  it("names documents and indicators that exist", () => {
    const known = new Set([...readDocuments(), ...readIndicators()].map(({id}) => id));
    const named = tasks.flatMap((task) => [task.document, ...(task.linked_indicator ? [task.linked_indicator] : [])]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has a product for every task of Decision 699 and none for Decision 1678, which has no such column", () => {
    expect(tasks.filter(({document, product}) => (document === "qd699") !== (product !== null))).toEqual([]);
  });
});
