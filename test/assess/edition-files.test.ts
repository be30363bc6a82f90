import {describe, expect, it} from "vitest";
import {type FolderReading, placeFiles} from "../../loaders/assess/edition-files.js";

const file = (path: string) => ({folder: path.split("/")[0]!, file: path, place: path, path: `/x/${path}`});
const logged = (unit_folder: string, name: string) => ({
  unit_folder,
  file: name,
  received_at: "2025-12-01",
  channel: ""
});
const read = (folder: string): FolderReading => {
  if (folder === "hue") return {unit: "hue"};
  return folder === "Tỉnh Thừa Thiên" ? {unit: "hue"} : {candidates: folder === "BẮC NINH" ? ["bac-ninh"] : []};
};

describe("the folders of an edition", () => {
  it("are their reporter's by id, or by an analyst's decision, and the file's place is kept", () => {
    const {files} = placeFiles({files: [file("hue/a.xlsx"), file("Tỉnh Thừa Thiên/a.xlsx")], received: []}, read);
    expect(files.map(({folder, file, place}) => [folder, file, place])).toEqual([
      ["hue", "hue/a.xlsx", "hue/a.xlsx"],
      ["hue", "hue/Tỉnh Thừa Thiên/a.xlsx", "Tỉnh Thừa Thiên/a.xlsx"]
    ]);
  });

  it("of another name are nobody's, with the reporters that the name may mean", () => {
    const {files} = placeFiles({files: [file("BẮC NINH/a.xlsx"), file("lạ/b.xlsx")], received: []}, read);
    expect(files.map(({folder, candidates}) => [folder, candidates])).toEqual([
      ["BẮC NINH", ["bac-ninh"]],
      ["lạ", []]
    ]);
  });

  it("keep the day of receipt when they are a reporter's by decision", () => {
    const received = [logged("Tỉnh Thừa Thiên", "a.xlsx"), logged("hue", "b.xlsx")];
    const placed = placeFiles({files: [file("Tỉnh Thừa Thiên/a.xlsx"), file("hue/b.xlsx")], received}, read);
    expect(placed.received.map((row) => `${row.unit_folder}/${row.file}`)).toEqual(placed.files.map((one) => one.file));
  });
});
