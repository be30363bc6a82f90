import {afterAll, describe, expect, it} from "vitest";
import {fillForm} from "../../loaders/form/write-template.js";
import {FORM, optionsFor} from "../form/sample.js";
import {Project} from "../reply/project.js";

const HA_NOI = {id: "ha-noi", kind: "province", name: {vi: "Hà Nội", en: "Ha Noi"}} as const;
const project = new Project();
afterAll(() => project.remove());
const file = (services: number) =>
  fillForm(
    FORM,
    HA_NOI,
    new Map(Object.entries({"dvc-ai": services, "dvc-total": 1000, "trained-146": 7})),
    optionsFor(HA_NOI, "2025")
  );

describe("an edition with two files of one unit and day", () => {
  it("observes what they agree on, and nothing of what they don't", async () => {
    project.receive("ha-noi", {"a.xlsx": await file(300), "b.xlsx": await file(400)});
    const log = "unit_folder,file,received_at,channel\n";
    project.write(
      "data/submissions/2025/received.csv",
      `${log}ha-noi,a.xlsx,2025-12-01,x\nha-noi,b.xlsx,2025-12-01,y\n`
    );
    expect(project.run("intake", "--edition", "2025", "--out", project.path("out")).err).not.toContain("Error");
    const lines = (name: string) => new TextDecoder().decode(project.read(`out/${name}.csv`)).split("\n");
    const of = (item: string) => lines("cells").find((line) => line.includes(`/b.xlsx,true,${item},`))!;
    expect(of("dvc-ai")).toContain(",400,error,,conflicting-files,");
    expect(of("trained-146")).toContain(",7,reported,7,");
    const found = lines("findings").filter((line) => line.includes("conflicting-files"));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("a.xlsx: 2 Chỉ tiêu QĐ 699: D4");
  });
});
