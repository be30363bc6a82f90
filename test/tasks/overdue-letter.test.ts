import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {overdueLetter} from "../../loaders/tasks/overdue-letter.js";
import {overdueRows} from "../../loaders/tasks/overdue-rows.js";
import {SOURCES, smallEdition} from "./small-edition.js";

const edition = smallEdition({
  hue: {
    "qd699-pl2-1": ["done-late", "2024-10-05"],
    "qd699-pl2-2": ["in-progress"],
    "qd699-pl2-3": ["done-on-time", "2024-06-30"]
  },
  most: {"qd1678-2.1": ["in-progress"], "qd1678-1.2": ["not-started"]}
});
const rows = overdueRows(edition);

describe("the rows of the letter", () => {
  it("are those of the ministry's bodies, with what each is now", () => {
    expect(rows.central.find(({clause}) => clause === "QĐ 1678 Phụ lục, TT 1.2")).toEqual({
      task: "Chính sách để doanh nghiệp đặt hàng nghiên cứu AI",
      clause: "QĐ 1678 Phụ lục, TT 1.2",
      lead: "Cục Phát triển thị trường và doanh nghiệp khoa học và công nghệ (nay là Cục Khởi nghiệp và Doanh nghiệp công nghệ, Bộ Khoa học và Công nghệ)",
      ...{due: "31/12/2022", days: "1.096", said: "Báo: chưa bắt đầu"}
    });
  });

  it("tell a body that kept its name by its ministry alone", () => {
    const row = rows.central.find(({clause}) => clause === "QĐ 699 Phụ lục 1, STT 3");
    expect(row?.lead).toBe("Cục Chuyển đổi số quốc gia (nay thuộc Bộ Khoa học và Công nghệ)");
  });

  it("are those of provinces one by one, in the order of the units", () => {
    expect(rows.provinces.map(({lead, clause, said}) => [lead.split(":")[0], clause.slice(-5), said])).toEqual([
      ["hue", "STT 2", "Báo: đang thực hiện"],
      ["ha-noi", "STT 1", "Chưa có báo cáo"],
      ["ha-noi", "STT 2", "Chưa có báo cáo"],
      ["ha-noi", "STT 3", "Chưa có báo cáo"]
    ]);
  });

  it("put apart the years of which nobody said anything, one row a task", () => {
    expect(rows.unrecorded).toHaveLength(17);
    expect(rows.unrecorded[0]).toMatchObject({due: "Hằng năm: 2021, 2022, 2023, 2024", days: "1.461; 1.096; 731; 365"});
  });

  it("hold each overdue row once", () => {
    const overdue = edition.tasks.filter(({state}) => state === "overdue");
    const {central, provinces, unrecorded} = rows;
    expect(central.length + provinces.length + 4 * unrecorded.length).toBe(overdue.length);
  });
});

describe("the letter", () => {
  const xmlOf = async (of = edition) => {
    const parts = unzipSync(await overdueLetter(of, SOURCES.documents));
    const shown = Object.keys(parts).filter((name) => /^word\/(document|header\d*)\.xml$/.test(name));
    return shown.map((name) => strFromU8(parts[name]!)).join("");
  };
  const texts = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);

  it("has the head of an official paper, the date, the texts, and a row for each thing overdue", async () => {
    const all = texts(await xmlOf());
    expect(all).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(all).toContain("DANH MỤC NHIỆM VỤ QUÁ HẠN");
    expect(all).toContain("Tính đến ngày 31/12/2025; theo Quyết định 699/QĐ-BTTTT, Quyết định 1678/QĐ-BKHCN");
    for (const {task} of [...rows.central, ...rows.provinces, ...rows.unrecorded]) expect(all).toContain(task);
  });

  it("is marked on every page where the figures are illustrative, and only there", async () => {
    expect(texts(await xmlOf())).toContain("SỐ LIỆU MINH HỌA, KHÔNG PHẢI BÁO CÁO CỦA CƠ QUAN NÀO");
    const real = {...edition, info: {...edition.info, illustrative: false}};
    expect((await xmlOf(real)).includes("MINH HỌA")).toBe(false);
  });

  it("says so where nothing is overdue", async () => {
    const done = {...edition, tasks: edition.tasks.filter(({state}) => state !== "overdue")};
    expect(texts(await xmlOf(done))).toContain("Không có nhiệm vụ nào quá hạn.");
  });
});
