import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {CELL_TEXTS} from "../../loaders/intake/findings/texts.js";
import {againstOf, FINDING_CODES, mendingOf} from "../../loaders/reply/mending.js";
import {writePage} from "../../loaders/reply/write-page.js";
import {writeCsv, writeJson} from "../../loaders/reply/write-rows.js";
import {causeGroups} from "../../src/components/reply/cause-groups.js";
import type {Reply, ReplyRow} from "../../src/components/reply/model.js";
import {verdictText} from "../../src/components/reply/verdict-text.js";
import {REPLY} from "../../src/i18n/reply.js";
import {hasCause} from "../../src/i18n/reply-causes.js";

const ROW: ReplyRow = {
  ...{id: "moh/not-a-number/qd699/dvc-ai", severity: "error", status: "first", code: "not-a-number"},
  ...{
    sheet: "2 Chỉ tiêu QĐ 699",
    cell: "D4",
    linked: true,
    raw: "<script>alert(1)</script>",
    read_as: "",
    expected: "số",
    against: "45 + 100 > 90, D25"
  },
  ...{label: {vi: "Dịch vụ", en: "Services"}, mend: {vi: "Xin ghi số.", en: "Please give a number."}},
  ...{actor: "agency", clause: "QĐ 699", previous: "12", acknowledged: null, earlier: null, confirmable: false}
};
const REPLY_DATA: Reply = {
  ...{edition: 2024, illustrative: false, unit: {id: "moh", name: {vi: "Bộ Y tế", en: "Ministry of Health"}}},
  ...{file: "a.xlsx", form_version: "1.0", received_at: "2024-12-05", verdict: "accepted-with-notes"},
  ...{asked: 340, attention: 12, elsewhere: 0, rows: [ROW], compared: null, fixed: [], copy: null}
};

describe("the verdict", () => {
  it("names file, version, day and how much is to be looked at, in one breath", () => {
    expect(verdictText(REPLY_DATA, "vi")).toBe(
      "Báo cáo đã được tiếp nhận, kèm một số điểm cần xem lại: tệp “a.xlsx”, mẫu phiên bản 1.0, nhận ngày 5/12/2024. 12 trên 340 ô cần xem lại (3,5\u00A0%)."
    );
    expect(verdictText(REPLY_DATA, "en")).toContain("12 of 340 cells need attention (3.5\u00A0%).");
  });

  it.each([
    [{attention: 0}, "Cả 340 ô đều ổn."],
    [{asked: 0, attention: 0, verdict: "sent-back" as const}, "Chưa đọc được ô nào của tệp."],
    [{elsewhere: 2}, "Ngoài ra có 2 điểm về tệp hoặc trang."],
    [{received_at: null}, "chưa ghi ngày nhận"],
    [{form_version: null}, "tệp “a.xlsx”, nhận ngày"]
  ])("says so where it is otherwise: %j", (more, words) => {
    expect(verdictText({...REPLY_DATA, ...more}, "vi")).toContain(words);
  });
});

describe("the page", () => {
  const page = writePage(REPLY_DATA);

  it("begins with the verdict and escapes what was sent", () => {
    expect(page.indexOf("<h1>Báo cáo đã được tiếp nhận")).toBeGreaterThan(0);
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)");
  });

  it("asks nobody for anything, and its policy lets in its own style alone", () => {
    expect(page).not.toMatch(/(src|href|action)=|url\(|@import|https?:\/\//);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash("sha256").update(style, "utf8").digest("base64");
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it("puts cells of one cause and one way to mend together", () => {
    const rows = [ROW, {...ROW, cell: "D5"}, {...ROW, cell: "D6", mend: {vi: "Khác.", en: "Other."}}];
    expect(causeGroups(rows).map((group) => group.rows.length)).toEqual([2, 1]);
    expect(writePage({...REPLY_DATA, rows})).toContain("2 ô: chữ ở chỗ cần một con số");
  });
});

describe("what stands beside a finding", () => {
  const earlier = {who: "Phòng Kế hoạch", when: "2023-12-05", raw: "900", edition: 2023};

  it("is what the figure was held against", () => {
    expect(writePage(REPLY_DATA)).toContain("Đối chiếu: 45 + 100 &gt; 90, D25.");
    const said = {code: "parts-above-total", raw: "45", read_as: "", advice_en: ""};
    const advice = (facts: string) => `Ô D4, mục “Chi (tổng)” ghi “45”${facts}. ${CELL_TEXTS["parts-above-total"].vi}`;
    expect(againstOf({...said, advice_vi: advice(" (45 + 100 > 90, D25)")})).toBe("45 + 100 > 90, D25");
    expect(againstOf({...said, advice_vi: advice("")})).toBe("");
  });

  it("is a confirmation of an earlier year, with the value it was for, asking again", () => {
    const page = writePage({...REPLY_DATA, rows: [{...ROW, earlier: {...earlier, lapsed: false}}]});
    expect(page).toContain("Năm 2023 Phòng Kế hoạch đã xác nhận giá trị “900”; năm nay xin kiểm tra và xác nhận lại.");
  });

  it("is a confirmation that lapsed, with the value it was for", () => {
    const page = writePage({...REPLY_DATA, rows: [{...ROW, earlier: {...earlier, lapsed: true}}]});
    expect(page).toContain("Phòng Kế hoạch đã xác nhận giá trị “900” ngày 5/12/2023; nay giá trị khác");
  });
});

describe("the rows for programs", () => {
  it("are a CSV that Excel takes for Vietnamese text, formulas kept from running", () => {
    const csv = writeCsv({...REPLY_DATA, rows: [{...ROW, raw: "=cmd()"}]});
    expect(csv.startsWith("\uFEFFid,severity,status,")).toBe(true);
    expect(csv).toContain(',"\'=cmd()",');
  });

  it("are JSON with the verdict first", () => {
    const json = JSON.parse(writeJson(REPLY_DATA));
    expect(Object.keys(json)[0]).toBe("verdict_vi");
    expect(json.rows).toEqual([ROW]);
  });
});

describe("the words of a reply", () => {
  it("name the cause of every kind of finding there is", () => {
    expect(FINDING_CODES.filter((code) => !hasCause(code))).toEqual([]);
  });

  it("give the way to mend without the place, which has columns of its own", () => {
    const place = "Ô D4 (trang “2”), mục “Dịch vụ” ghi “x”.";
    const vi = "Xin ghi đúng một con số, không kèm chữ; ví dụ 120. Chưa có số liệu thì ghi “không có số liệu”.";
    expect(mendingOf({code: "not-a-number", advice_vi: `${place} ${vi}`, advice_en: "other"})).toEqual({
      vi,
      en: "other"
    });
  });

  it("are in both languages, of one shape, in NFC", () => {
    for (const [key, {vi, en}] of Object.entries(REPLY)) {
      expect(typeof en, key).toBe(typeof vi);
      if (typeof vi === "object") expect(Object.keys(en), key).toEqual(Object.keys(vi));
      expect(JSON.stringify([vi, en]), key).toBe(JSON.stringify([vi, en]).normalize("NFC"));
    }
  });
});
