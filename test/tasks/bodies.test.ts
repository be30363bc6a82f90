import {describe, expect, it} from "vitest";
import {parseBodies, readBodies} from "../../loaders/registry/bodies.js";
import {bodyChain, bodyOn, findBody} from "../../loaders/registry/body-on.js";
import {isValidOn} from "../../loaders/registry/date.js";
import {foldName} from "../../loaders/registry/fold.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readTasks} from "../../loaders/seeds/tasks.js";

const registry = readRegistry();
const bodies = readBodies();
const registries = {bodies, registry};
const documents = new Map(readDocuments().map((document) => [document.id, document]));
const find = (name: string, id: string) => {
  const {date, issuer} = documents.get(id)!;
  return findBody(registries, name, {on: date, issuer});
};
const now = (id: string, on: string) => bodyOn(bodies, id, on)?.id ?? null;

describe("data/registry/bodies.csv", () => {
  it("knows every body of every task on the day its text was signed", () => {
    const unknown = readTasks().flatMap(({document, lead, cooperating}) =>
      [...lead, ...cooperating].filter((name) => find(name, document) === null)
    );
    expect(unknown).toEqual([]);
  });

  it("gives no two bodies of one ministry the same name on one day", () => {
    const days = [...new Set(bodies.flatMap(({valid_from, valid_to}) => [valid_from, valid_to ?? valid_from]))];
    for (const day of days) {
      const named = bodies
        .filter((body) => isValidOn(body, day))
        .flatMap(({parent, name, aliases}) => [name.vi, ...aliases].map((text) => `${parent} ${foldName(text)}`));
      expect([day, named.length]).toEqual([day, new Set(named).size]);
    }
  });

  it("stands under ministries of the registry, which existed then where the registry goes back that far", () => {
    for (const {id, parent, valid_from, valid_to} of bodies) {
      if (parent === null) continue;
      const unit = registry.byId.get(parent);
      expect([id, unit?.kind]).toEqual([id, "ministry"]);
      const from = valid_from < "2021-07-23" ? "2021-07-23" : valid_from;
      expect([id, isValidOn(unit!, from) && isValidOn(unit!, valid_to ?? from)]).toEqual([id, true]);
    }
  });

  it("says what is in doubt wherever a successor is not known or not sure", () => {
    const unsure = bodies.filter(
      ({confidence, valid_to, successor}) => confidence !== "high" || (valid_to !== null && successor === null)
    );
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter(({doubt}) => doubt === null)).toEqual([]);
  });
});

describe("a body by its name", () => {
  it("is that of the ministry that signed, where two have one of the name", () => {
    expect(find("Vụ Kế hoạch - Tài chính", "qd699")?.id).toBe("mic-vu-ke-hoach");
    expect(find("Vụ Kế hoạch - Tài chính", "qd1678")?.id).toBe("most-vu-ke-hoach");
  });
  it("is none where neither is of the issuer: nothing is guessed", () => {
    const on = {on: "2024-05-03", issuer: "Bộ Y tế"};
    expect(findBody(registries, "Vụ Kế hoạch - Tài chính", on)).toBeNull();
  });
  it.each([
    ["Cục An Toàn thông tin", "qd699", "mic-cuc-an-toan-thong-tin"],
    ["Vụ Kế hoạch Tài chính", "qd699", "mic-vu-ke-hoach"],
    ["Quỹ Phát triển KH&CN QG", "qd1678", "most-quy-phat-trien"],
    ["Các đơn vị có liên quan", "qd1678", "nhom-don-vi"]
  ])("is found as %s is written in %s", (name, document, id) => expect(find(name, document)?.id).toBe(id));
  it("is none on a day when nobody bore it", () => {
    const on = {on: "2025-06-01", issuer: "Bộ Khoa học và Công nghệ"};
    expect(findBody(registries, "Vụ Công nghệ cao", on)).toBeNull();
  });
});

describe("who answers for a body", () => {
  it.each([
    ["itself while it is there", "most-vu-cong-nghe-cao", "2025-02-28", "most-vu-cong-nghe-cao"],
    ["the department it was merged into", "most-vu-cong-nghe-cao", "2025-03-01", "most-2025-vu-khoa-hoc-ky-thuat"],
    [
      "the same one for both that were merged",
      "most-vu-kinh-te-ky-thuat",
      "2025-03-01",
      "most-2025-vu-khoa-hoc-ky-thuat"
    ],
    ["one of another ministry", "mic-cuc-an-toan-thong-tin", "2025-03-01", "mps-a05"],
    ["itself, under the merged ministry", "mic-cuc-chuyen-doi-so", "2025-12-31", "most-2025-cuc-chuyen-doi-so"],
    ["the institute until the academy", "mic-vien-chien-luoc", "2025-06-15", "most-2025-vien-chien-luoc-tttt"],
    ["the academy from its first day", "mic-vien-chien-luoc", "2025-06-16", "most-2025-hoc-vien-chien-luoc"],
    ["the fund, two changes on", "most-vp-trong-diem", "2025-05-09", "most-2025-quy-phat-trien"],
    ["the renamed agency", "most-cuc-ung-dung", "2024-04-01", "most-cuc-phat-trien-cong-nghe"],
    ["the agency of 2025, by way of that of 2024", "most-cuc-ung-dung", "2025-03-01", "most-2025-cuc-doi-moi-sang-tao"],
    ["the newspaper under its new name", "most-vnexpress", "2025-12-31", "most-2025-vnexpress"],
    ["nobody that we know of", "mic-vu-khoa-hoc", "2025-03-01", null],
    ["nobody before it began", "most-2025-hoc-vien-chien-luoc", "2025-06-15", null]
  ])("is %s: %s on %s", (_, id, on, expected) => expect(now(id, on)).toBe(expected));

  it("is reached by a chain of all that stood between", () => {
    const chain = bodyChain(bodies, "mic-truong-dao-tao", "2025-12-31").map(({id}) => id);
    expect(chain).toEqual(["mic-truong-dao-tao", "most-2025-truong-dao-tao", "most-2025-hoc-vien-chien-luoc"]);
  });
  it("refuses a body that is not there", () => expect(() => now("vu-x", "2025-01-01")).toThrow('"vu-x"'));
});

describe("a bad row of bodies", () => {
  const header =
    "id,name_vi,name_en,kind,parent,valid_from,valid_to,successor,legal_basis,source,confidence,doubt_vi,doubt_en,aliases";
  const good = "a,A,A,agency,mic,2022-07-26,2025-02-28,b,X,,high,,,\nb,B,B,agency,most,2025-03-01,,,X,,high,,,\n";
  const parse = (rows: string) => parseBodies(`${header}\n${rows}`, "bodies.csv");
  it("is good to begin with", () => expect(parse(good)).toHaveLength(2));
  it.each([
    ["2025-02-28,b", "2025-02-28,c", /row a, column successor: no body "c"/],
    ["2025-02-28,b", "2025-02-27,b", /row a, column successor: "b" is not there after 2025-02-27/],
    ["2025-02-28,b", ",b", /row a, column successor: "b" is not of a body that has ended/],
    ["2025-02-28,b", "2025-02-28,", /row a, column doubt_en/],
    ["X,,high", "X,,medium", /row a, column doubt_en/],
    ["2025-02-28,b", "2020-02-28,b", /row a, column valid_to/],
    ["agency,mic", "bureau,mic", /row a, column kind/]
  ])("%s → %s is named", (from, to, message) => expect(() => parse(good.replace(from, to))).toThrow(message));
});
