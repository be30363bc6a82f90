import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {OUTLINE_TABLES} from "../../loaders/assess/tables-outline.js";
import {findQuestion} from "../../loaders/form/questions.js";
import {entryColumns, entryLine} from "../../loaders/outline-report/entry-line.js";
import {listSpec} from "../../loaders/outline-report/list-specs.js";
import {MEASURES, PART_WORDS} from "../../loaders/outline-report/words.js";
import type {Edition} from "../../src/scoring/edition.js";
import {ASKED, FORM} from "./make.js";
import {editionWith} from "./make-edition.js";
import {fourUnits, UNITS} from "./three-units.js";

describe("the published tables", () => {
  it("have a description for every column, a value for every described one, and both labels", async () => {
    const edition = editionWith(UNITS, await fourUnits()) as Edition;
    expect(OUTLINE_TABLES.map(({name}) => name)).toEqual(["outline", "outline-totals"]);
    for (const {fields, rows} of OUTLINE_TABLES) {
      const names = fields.map(({name}) => name);
      for (const row of rows(edition)) expect(Object.keys(row).toSorted()).toEqual(names.toSorted());
      for (const {description} of fields) expect(description).toMatch(/\w{4}/);
    }
    const [row] = OUTLINE_TABLES[1]!.rows(edition);
    expect(row).toMatchObject({field: "4409-2.1", label_vi: "Văn bản điều hành", label_en: "Directive documents"});
  });

  it("have Vietnamese words for every part and measure there is", async () => {
    for (const {part, measured_in} of (await fourUnits()).outline_totals) {
      expect(MEASURES).toHaveProperty(measured_in);
      if (part !== "") expect(PART_WORDS).toHaveProperty(part);
    }
  });
});

describe("the lists of the outline", () => {
  it.each(ASKED.filter(({type}) => type.endsWith("-list")).map(({id}) => id))("%s is a choice of the form", (field) => {
    const {table, kind, key} = listSpec(FORM, field);
    expect(FORM.outline.find(({id}) => id === field)!.answered_by).toContain(table);
    for (const column of key) expect(findQuestion(FORM, {table, column})).not.toBeNull();
    const choices = kind && findQuestion(FORM, {table, column: kind.column})?.item.choices?.map(({id}) => id);
    if (kind) expect(choices).toContain(kind.choice);
  });

  it("refuses a field that is no list", () => {
    expect(() => listSpec(FORM, "4409-1.1")).toThrow(/no list 4409-1\.1/);
  });
});

describe("an entry as a line", () => {
  it("comes back column by column, whatever the columns hold", () => {
    const column = fc.string({unit: "binary"});
    fc.assert(
      fc.property(fc.array(column, {minLength: 2, maxLength: 6}), (columns) => {
        const line = entryLine(columns);
        expect(line).not.toContain("\n");
        const tidy = columns.map((text) => text.replaceAll("|", "/").replaceAll(/\s+/gu, " ").trim());
        expect(entryColumns(line, columns.length)).toEqual(tidy);
        expect(entryColumns(line, columns.length + 1)).toBeNull();
      })
    );
  });
});
