import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {addCalendars} from "../../loaders/site/add-calendars.js";
import {taskViews} from "../../loaders/site/task-views.js";
import {tasksPage} from "../../src/components/pages/tasks.js";
import {indexEdition} from "../../src/components/select.js";
import {countTasks} from "../../src/scoring/tasks/count-tasks.js";
import {DRAWN, drawTasks, headline, REGISTER, SOURCES} from "./drawn-tasks.js";

describe("the list of tasks", async () => {
  const page = await DRAWN.list();

  // 13 + 6 of Decision 699; of Decision 1678 three due once by 2022, and 17 yearly of 2021 to 2024.
  it("counts what is past its deadline, and apart the years of which nothing was read", () => {
    expect(headline(page)).toBe(
      "Trong 90 lượt nhiệm vụ đã hết hạn, 1 đã xong, 20 quá hạn chưa xong; 68 lượt của các năm 2021–2024 chưa có ghi nhận nào."
    );
    expect(page).toContain("<b>1/90</b>lượt hết hạn đã làm xong, trong đó 1 muộn; 1 lượt khác đã được thay thế");
    expect(page).toContain("<b>43</b>lượt chưa hết hạn, 1 đã xong");
  });

  it("has every deadline in a table, and singles none out where two have as much overdue", () => {
    const even = /<h2>(.*?)<\/h2>/.exec(page)![1];
    expect(even).toBe("Từng hạn");
    const due = DRAWN.edition.tasks.filter(({due}) => due === "2024-09-30");
    expect(page).toContain(`>30/9/2024</th><td class="r" data-value="${due.length}">${due.length}</td>`);
  });

  it("names the deadline of which most is overdue", async () => {
    const late = drawTasks({
      most: {"qd699-pl1-1": ["done-late", "2024-07-05"], "qd699-pl1-3": ["done-late", "2024-07-05"]}
    });
    expect(await late.list()).toContain("<h2>Hạn 30/9/2024 còn nhiều lượt quá hạn nhất: 4 trong 4</h2>");
  });

  it("has a row for each task of each agency, told by agency, text and state", () => {
    const body = page.slice(page.indexOf('id="task-table"'));
    const of = (attribute: string) => body.match(new RegExp(`<tr[^>]* ${attribute}`, "g"))?.length;
    expect(of('data-in-lead="hue"')).toBe(3);
    expect(of('data-in-lead="most"')).toBe(13 + 102 + 12);
    expect(of('data-in-document="qd699"')).toBe(19);
    expect(of('data-in-state="unrecorded"')).toBe(68);
    const days = [...body.matchAll(/<tr[^>]*><td data-text="([^"]*)"/g)].map(([, day]) => day!);
    expect(days).toHaveLength(133);
    expect(days).toEqual(days.toSorted());
  });

  it("can be searched by old names of agencies and by both names of a body", () => {
    const row = /<tr[^>]* data-unit="hue" data-find="([^"]*)"/.exec(page)![1]!.replaceAll("&quot;", '"');
    const names = JSON.parse(row) as {names: string[]; old: string[][]};
    expect(names.old).toEqual([["Thừa Thiên Huế"]]);
    expect(names.names).toEqual(
      expect.arrayContaining([
        "Sở Thông tin và Truyền thông các địa phương",
        "Sở Khoa học và Công nghệ các địa phương",
        "TTH"
      ])
    );
  });

  it("says of a draft without tasks that it has none, and counts it nowhere", () => {
    expect(page).toContain("Dự thảo Chiến lược quốc gia về AI đến năm 2030, tầm nhìn 2045: chưa có nhiệm vụ nào");
  });

  it("keeps the tasks of a draft out of every count", async () => {
    const documents = SOURCES.documents.map((one) => (one.id === "qd1678" ? {...one, status: "draft" as const} : one));
    const views = taskViews(DRAWN.edition, {...SOURCES, documents});
    const context = {
      index: indexEdition(DRAWN.edition),
      lang: "en",
      path: "/en/2025/nhiem-vu/index",
      years: [2025]
    } as const;
    const text = (await tasksPage(context, views, {caseOf: DRAWN.caseOf, register: REGISTER})).text;
    expect(headline(text)).toBe("Of 19 tasks past their deadline, 1 is done and 17 overdue.");
    expect(text).not.toContain('data-in-document="qd1678"');
    expect(text).toContain("Basic research on AI <span");
  });

  it("says so where nothing is past its deadline, or nobody was given anything", async () => {
    const {edition, views, caseOf} = DRAWN;
    const text = async (tasks: typeof views.tasks) =>
      (
        await tasksPage(
          {index: indexEdition(edition), lang: "vi", path: "/2025/nhiem-vu/index", years: [2025]},
          {...views, tasks},
          {caseOf, register: REGISTER}
        )
      ).text;
    expect(headline(await text(views.tasks.filter(({task}) => task === "qd1678-7.3")))).toMatch(
      /^Chưa nhiệm vụ nào hết hạn; 1/
    );
    expect(headline(await text([]))).toBe("Không văn bản nào giao nhiệm vụ vào ngày của ấn bản này.");
  });
});

describe("the calendar that the list offers", () => {
  const folder = mkdtempSync(join(tmpdir(), "calendar-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it("is where the link leads, with an event for each deadline of a task", async () => {
    addCalendars(DRAWN.edition, folder);
    const href = /<a href="([^"]*\.ics)"/.exec(await DRAWN.list())![1]!;
    const text = readFileSync(join(folder, "2025", "nhiem-vu", href), "utf8");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(13 + 3 + 102 + 12);
  });
});

describe("what tasks rest on", () => {
  it("adds up: past its deadline is done, overdue, unrecorded or replaced", () => {
    const counts = countTasks(DRAWN.edition.tasks, "2025-12-31", DRAWN.caseOf);
    expect(counts.done + counts.overdue + counts.unrecorded + counts.replaced).toBe(counts.past);
    expect(counts.past + counts.ahead).toBe(DRAWN.edition.tasks.length);
  });

  it("is refused where a task is of no document", () => {
    const edition = {...DRAWN.edition, tasks: [{...DRAWN.edition.tasks[0]!, document: "x"}]};
    expect(() => taskViews(edition, SOURCES)).toThrow('no document "x"');
  });
});
