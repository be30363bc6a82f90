import {describe, expect, it} from "vitest";
import type {CellReading} from "../../loaders/intake/types.js";
import {knownPeople} from "../../loaders/privacy/known-people.js";
import {MASKED} from "../../loaders/privacy/mask-text.js";
import {publicCell} from "../../loaders/privacy/public-cell.js";

const NAME = "Trần Thị Kiểm Thử";
const known = knownPeople([
  {item: "contact-name", value: NAME},
  {item: "contact-phone", value: "0987 000 111"}
]);
const publish = (changes: Partial<CellReading>) =>
  publicCell(
    {item: "x", sheet: "S", cell: "D4", raw: "5", status: "reported", value: 5, rule: "typed-number", ...changes},
    known
  );

describe("a cell as it is published", () => {
  it("says what stood there and how it was read", () => {
    expect(publish({raw: "1.655 người", value: 1655, rule: "number-in-text"})).toEqual({
      ...{item: "x", raw: "1.655 người", read_as: "1655", status: "reported", rule: "number-in-text"}
    });
    expect(publish({raw: "Có", value: true, rule: "yes"}).read_as).toBe("yes");
    expect(publish({raw: "Chưa", value: false, status: "not-yet", rule: "not-yet"}).read_as).toBe("no");
    expect(publish({raw: "1.2.3", value: null, status: "error", rule: "not-a-number"}).read_as).toBe("");
  });

  it("shows no person, whoever wrote it and however", () => {
    const raw = `theo ${NAME}, 0987.000.111, kiem.thu@example.vn`;
    expect(publish({raw, value: raw, rule: "text"}).raw).toBe(`theo ${MASKED}, ${MASKED}, ${MASKED}`);
    expect(publish({raw: "hỏi tran thi kiem thu", value: null, status: "error"}).raw).toBe(`hỏi ${MASKED}`);
  });

  it("keeps a long figure, which is no telephone number where a figure is due", () => {
    expect(publish({raw: "25908000000", value: 25908000000}).raw).toBe("25908000000");
  });

  it("masks the reading of a telephone number typed where a figure is due, as its text", () => {
    expect(publish({raw: "0987000111", value: 987000111})).toMatchObject({raw: MASKED, read_as: ""});
  });

  it("hides what is marked as secret, its reading too, in any Unicode form", () => {
    const raw = "Mật: 12 cụm máy chủ Alpha".normalize("NFD");
    const shown = publish({raw, value: raw, rule: "text"});
    expect(shown).toMatchObject({raw: "(không hiển thị)", read_as: ""});
    expect(JSON.stringify(publish({raw: "Mật: 12", value: 12, rule: "number-in-text"}))).not.toContain("12");
  });

  it("shows Unicode where the file had an old encoding, and hides a secret written in it", () => {
    expect(publish({raw: "chöa coù", text: "chưa có", value: 0, status: "not-yet"}).raw).toBe("chưa có");
    expect(publish({raw: "Maät: Alpha", text: "Mật: Alpha", value: "Mật: Alpha", rule: "text"}).raw).toBe(
      "(không hiển thị)"
    );
  });

  it("does not repeat a text as its own reading, and cuts a long one with a mark", () => {
    const long = publish({raw: "ư".repeat(500), value: "ư".repeat(500), rule: "text"});
    expect(long.read_as).toBe("");
    expect(long.raw).toBe(`${"ư".repeat(199)}…`);
    expect(publish({raw: "x".repeat(200), value: "x", rule: "text"}).raw).toBe("x".repeat(200));
  });
});
