import {describe, expect, it} from "vitest";
import {taskCalendar} from "../../loaders/tasks/task-calendar.js";
import {smallEdition} from "./small-edition.js";

const edition = smallEdition({
  hue: {"qd699-pl2-1": ["done-on-time", "2024-09-01"], "qd699-pl2-3": ["superseded"]},
  "ha-noi": {"qd699-pl2-3": ["superseded"]},
  most: {"qd1678-7.3": ["in-progress"]}
});
const text = taskCalendar(edition.tasks, edition.info, "vi");

/** A second reader, of our own: unfolded lines, then components of properties. */
function readEvents(ics: string): readonly (readonly (readonly [name: string, value: string])[])[] {
  const lines = ics.replace(/\r\n[ \t]/g, "").split("\r\n");
  const events: [string, string][][] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push([]);
    const at = line.indexOf(":");
    events.at(-1)?.push([line.slice(0, at), line.slice(at + 1)]);
  }
  return events;
}

const events = readEvents(text).map((properties) => ({
  get: (name: string) => properties.find(([key]) => key.split(";")[0] === name)?.[1],
  key: (name: string) => properties.find(([key]) => key.split(";")[0] === name)?.[0],
  alarms: properties.filter(([key]) => key === "TRIGGER").map(([, value]) => value)
}));
const event = (uid: string) => events.find((one) => one.get("UID") === `${uid}@tasks.san-sang`)!;

describe("the calendar of tasks", () => {
  it("is made of CRLF lines of at most 75 octets, whole letters on each", () => {
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n").map((line) => Buffer.from(line));
    expect(lines.filter((line) => line.length > 75)).toEqual([]);
    expect(lines.filter((line) => line.toString().includes("\uFFFD"))).toEqual([]);
  });

  it("has what RFC 5545 requires: version and product, and of each event an id of its own, a stamp and a start", () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/San Sang\/\/tasks\/\/VI\r\n/);
    const ids = events.map((one) => one.get("UID"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(events.map((one) => one.get("DTSTAMP")))).toEqual(new Set(["20251231T000000Z"]));
    expect(new Set(events.map((one) => one.key("DTSTART")))).toEqual(new Set(["DTSTART;VALUE=DATE"]));
  });

  it("has an event for each occurrence, on its last day, whoever is given it", () => {
    // 16 of Decision 699, 12 due once of 1678, 17 yearly from 2021 to 2026
    expect(events).toHaveLength(16 + 12 + 17 * 6);
    expect(event("qd699-pl2-1").get("DTSTART")).toBe("20240930");
    expect(event("qd1678-7.1-2026").get("DTSTART")).toBe("20261231");
  });

  it("tells in whole words who leads, what is due and how it stands", () => {
    expect(event("qd699-pl1-1").get("SUMMARY")).toBe(
      "Hạn cuối: Thực thi luật an toàn\\, an ninh mạng khi phát triển AI"
    );
    const told = event("qd699-pl2-1").get("DESCRIPTION")!.split("\\n");
    expect(told).toEqual([
      "Căn cứ: QĐ 699 Phụ lục 2\\, STT 1",
      "Chủ trì: Sở Thông tin và Truyền thông các địa phương (nay là Sở Khoa học và Công nghệ các địa phương)",
      "Phối hợp: Các cơ quan\\, đơn vị liên quan",
      "Sản phẩm: Báo cáo kết quả",
      "Tình trạng đến 31/12/2025: 1 hoàn thành đúng hạn\\; 1 quá hạn",
      "Số liệu minh họa\\, không phải báo cáo của cơ quan nào."
    ]);
  });

  it("reminds of what is still to come, and of nothing that is past", () => {
    expect(event("qd1678-7.1-2026").alarms).toEqual(["-P30D", "-P7D"]);
    expect(event("qd1678-7.3").alarms).toHaveLength(2);
    expect(event("qd699-pl1-1").alarms).toEqual([]);
    expect(event("qd1678-7.1-2025").alarms).toEqual([]);
  });

  it("shows what everyone has as replaced as cancelled", () => {
    expect(event("qd699-pl2-3").get("STATUS")).toBe("CANCELLED");
    expect(event("qd699-pl2-1").get("STATUS")).toBe("CONFIRMED");
  });

  it("says in every event that states are illustrative, and only where they are", () => {
    const note = (ics: string) => readEvents(ics).filter((all) => all.some(([, value]) => value.includes("minh họa")));
    const made = (illustrative: boolean) => taskCalendar(edition.tasks, {...edition.info, illustrative}, "vi");
    expect(note(made(true))).toHaveLength(events.length);
    expect(note(made(false))).toEqual([]);
  });

  it("is the same each time, and speaks English with the same ids", () => {
    expect(taskCalendar(edition.tasks, edition.info, "vi")).toBe(text);
    const english = taskCalendar(edition.tasks, edition.info, "en");
    expect(english).toContain("Due: Website on AI");
    const ids = (ics: string) => readEvents(ics).map((properties) => properties.find(([key]) => key === "UID")![1]);
    expect(ids(english)).toEqual(ids(text));
  });
});
