import {describe, expect} from "vitest";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import {draftClauses} from "./clauses.js";
import {itWithShared, lawText} from "./shared.js";

const PREFIX = "Dự thảo 2026 ";

describe("the draft of 2026", () => {
  itWithShared("seeds", "has 27 bullets in II.2, each with at least one indicator", () => {
    const bullets = [...draftClauses(lawText("002")).keys()].filter((key) => /^II\.2\.[abcdđ], /.test(key));
    const cited = readIndicators()
      .filter(({document}) => document === "draft2026")
      .map(({clause}) => clause.replace(PREFIX, ""));
    expect(bullets).toHaveLength(27);
    expect(bullets.filter((bullet) => !cited.includes(bullet))).toEqual([]);
  });

  itWithShared("seeds", "has every clause that an indicator cites", () => {
    const clauses = draftClauses(lawText("002"));
    const cited = readIndicators()
      .flatMap(({clause}) => clause.split("; "))
      .filter((clause) => clause.startsWith(PREFIX));
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((clause) => !clauses.has(clause.replace(PREFIX, "")))).toEqual([]);
  });

  itWithShared("seeds", "has the words of every target in the clause cited", () => {
    const clauses = draftClauses(lawText("002"));
    const missing = readTargets()
      .filter(({status}) => status === "draft")
      .filter((target) => {
        const words = clauses.get(target.clause.replace(PREFIX, "")) ?? "";
        return !words.toLowerCase().includes(target.as_written.toLowerCase());
      });
    expect(missing.map(({id, as_written}) => `${id}: ${as_written}`)).toEqual([]);
  });
});
