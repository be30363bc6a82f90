/**
 * Flaws that only show between the answers of one report, or against another source.
 */
import {readForm} from "../../form/read-form.js";
import type {Answers, AnswerValue} from "../answers/values.js";
import {info, type Spoiled, warning} from "./flaw.js";

type Change = readonly (readonly [string, AnswerValue])[];

function change(answers: Answers, changes: Change, without: RegExp = /^$/): Answers {
  return new Map([...[...answers].filter(([code]) => !without.test(code)), ...changes]);
}

/** Numbers without a sign, a link that is none, years that can't be. */
export function careless(answers: Answers, edition: string): Spoiled {
  const documents: Change = answers.has("van-ban[1].date") ? [["van-ban[1].date", "2019-05-06"]] : [];
  return {
    answers: change(answers, [
      ["doc-number", "125"],
      ["doc-date", `${Number(edition) + 30}-11-20`],
      ["open-data-link", "trên cổng dữ liệu"],
      ...documents
    ]),
    flaws: [
      warning("not-a-document-number", "doc-number"),
      warning("date-outside", "doc-date"),
      warning("not-a-link", "open-data-link"),
      ...documents.map(([item]) => warning("date-outside", item))
    ]
  };
}

/** Claims a plan, rules and open data, and lists nothing of them. */
export function unlisted(answers: Answers): Spoiled {
  const rules = ["plan-issued", "standards", "criteria", "code-of-conduct"];
  const claimed = rules.filter((id) => answers.get(id) === true);
  return {
    answers: change(answers, [["van-ban-count", 0]], /^(van-ban\[|open-data-link)/),
    flaws: [...claimed.map((id) => warning("answer-without-row", id)), warning("answer-without-evidence", "open-data")]
  };
}

/** Rows that lack a partner or an effect, one listed twice, a task done on no day, a checklist with a gap. */
export function tables(answers: Answers): Spoiled {
  const [cooperation, apps] = [Number(answers.get("hop-tac-count")), Number(answers.get("ung-dung-count"))];
  const partner = (column: string) => `hop-tac[${cooperation + 1}].${column}`;
  const app = (row: number, column: string) => `ung-dung[${apps + row}].${column}`;
  const again = [...answers].filter(([code]) => code.startsWith("ung-dung[1]."));
  const task = [...answers.keys()].find((code) => /^nhiem-vu\[.*\]\.state$/.test(code))!.replace(".state", "");
  return {
    answers: change(
      answers,
      [
        ...([
          ["hop-tac-count", cooperation + 1],
          ["ung-dung-count", apps + 2]
        ] as const),
        ...([
          [partner("scope"), "domestic"],
          [partner("partner"), "chưa có"],
          [partner("result"), "Đã trao đổi"]
        ] as const),
        ...([
          [app(1, "state"), "operating"],
          [app(1, "name"), "Tra cứu tự động"]
        ] as const),
        ...again.map(([code, value]) => [code.replace("[1]", `[${apps + 2}]`), value] as const),
        [`${task}.state`, "done-late"]
      ],
      new RegExp(`^(data-store|${task.replaceAll(/[[\].]/g, "\\$&")}\\.(done|evidence))$`)
    ),
    flaws: [
      warning("incomplete-row", partner("partner")),
      info("row-not-counted", app(1, "purpose")),
      warning("duplicate-row", `fw-5.4/${app(2, "name")}`),
      warning("incomplete-row", `${task}.done`),
      warning("required-empty", "data-store"),
      warning("incomplete-checklist", "fw-2.2/data-store")
    ]
  };
}

/** Money in thousand dong, and a figure that is said not to apply. */
export function outOfScale(answers: Answers): Spoiled {
  return {
    answers: change(answers, [
      ["expenditure-total", Number(answers.get("expenditure-total")) * 1000],
      ["gpu", "Không áp dụng"]
    ]),
    flaws: [warning("thousand-fold", "expenditure-total"), warning("claimed-not-applicable", "gpu")]
  };
}

/** Every figure of 100 and more rounded to tens; parts downwards and wholes upwards, so that they still fit. */
export function rounded(answers: Answers): Spoiled {
  const wholes = new Set(readForm().checks.flatMap((check) => ("whole" in check ? check.whole : [])));
  const rounded = [...answers].flatMap(([code, value]) => {
    if (typeof value !== "number" || value < 100 || code === "dvc-total") return [];
    return [[code, 10 * (wholes.has(code) ? Math.ceil(value / 10) : Math.floor(value / 10))] as const];
  });
  const first = rounded.find(([, value]) => value >= 100)!;
  return {answers: change(answers, rounded), flaws: [info("rounded-figures", first[0])]};
}

/** Totals that another source counts otherwise. */
export function offBase(answers: Answers): Spoiled {
  return {
    answers: change(answers, [
      ["dvc-total", Math.round(Number(answers.get("dvc-total")) * 1.1)],
      ["dothi-total", Number(answers.get("dothi-total")) + 1]
    ]),
    flaws: [warning("base-disagrees", "dvc-total"), warning("base-disagrees", "dothi-total")]
  };
}

/** No plan, but all its contents; no staff, so that their degrees have no share. */
export function contradictory(answers: Answers): Spoiled {
  const contents = [1, 2, 3, 4, 5, 6].map((n) => [`plan-${n}`, true] as const);
  const staff = ["ai-staff", "ai-engineers", "ai-masters", "ai-phd"].map((id) => [id, 0] as const);
  return {
    answers: change(answers, [["plan-issued", false], ...contents, ...staff]),
    flaws: [warning("gate-contradiction", "fw-1.1/plan-issued"), info("denominator-zero", "fw-4.2/ai-masters")]
  };
}
