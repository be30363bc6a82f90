import {describe, expect, it} from "vitest";
import {taskViews} from "../../loaders/site/task-views.js";
import {DRAWN, headline, SOURCES} from "./drawn-tasks.js";

describe("the page of a task", () => {
  it("told of several agencies counts them, escapes what was reported, and keeps the cells", () => {
    const page = DRAWN.page("qd699-pl2-1");
    expect(headline(page)).toBe(
      "Tham mưu đưa AI vào dịch vụ công toàn trình: trong 2 nơi đã hết hạn, 1 đã xong, 1 quá hạn"
    );
    expect(page).toContain('<span lang="vi">Báo cáo &lt;b&gt;1&lt;/b&gt;</span>');
    expect(page).toMatch(/Xong muộn<\/span>.*?30\/9\/2024.*?5\/10\/2024.*?data-value="5">5</);
    expect(page).toContain("<code>r.xlsx, 9: D5, E5, F5</code>");
  });

  it("of a yearly task tells the years without any record from the overdue", () => {
    const page = DRAWN.page("qd1678-7.1");
    expect(headline(page)).toBe(
      "Tổng hợp hằng năm, báo cáo Thủ tướng: trong 4 năm đã hết hạn, 0 đã xong, 4 chưa có ghi nhận"
    );
    expect(page).toContain("1 trong 6 năm đã xong");
    const silent = DRAWN.edition.tasks.find(({task, occurrence}) => task === "qd1678-7.1" && occurrence === 2021)!;
    expect(silent.days_late).toBe(1461);
    expect(page).not.toContain("1.461");
    expect(page).toContain("Các năm 2021, 2022, 2023 và 2024 chưa có báo cáo hay ghi chép nào được đọc");
  });

  it("says of a task due once how long it is overdue", () => {
    expect(headline(DRAWN.page("qd699-pl1-1"))).toBe(
      "Thực thi luật an toàn, an ninh mạng khi phát triển AI: quá hạn 549\u00A0ngày"
    );
    expect(headline(DRAWN.page("qd1678-7.3"))).toBe("Tổng kết đến 2030: chưa đến hạn 31/12/2030, chưa ai báo cáo");
    expect(headline(DRAWN.page("qd699-pl1-8"))).toBe("Xây dựng tiêu chuẩn, quy chuẩn cho AI: đã được thay thế");
  });

  it("says who follows a body, since when and by what, and where nobody is known", () => {
    const page = DRAWN.page("qd1678-4.4");
    expect(page).toContain("<h2>Chưa rõ nay ai chịu trách nhiệm thay 1 đơn vị</h2>");
    expect(page).toContain(
      'Cục Đổi mới sáng tạo, Bộ Khoa học và Công nghệ<br><span class="tiny mute">từ 1/3/2025; NĐ 55/2025/NĐ-CP; đọc tại: vjst.vn, tin 18065'
    );
    expect(page).toContain("<b>chưa rõ đơn vị nào</b>");
  });

  it("says so of a name that the registry does not have", () => {
    const [view] = DRAWN.views.tasks;
    const rows = view!.rows.map((row) => ({
      ...row,
      lead: row.lead.map((body) => ({...body, id: null, now: null, now_name: null}))
    }));
    const views = taskViews({...DRAWN.edition, tasks: rows}, SOURCES);
    expect(views.tasks[0]!.holders[0]).toMatchObject({steps: [], known: false});
  });

  it("leads to the tasks before and after, and to all", () => {
    const page = DRAWN.page("qd699-pl2-1");
    expect(page).toContain('<a href="./qd699-pl1-13.html">Nhiệm vụ trước: Bố trí kinh phí thực hiện</a>');
    expect(page).toContain("Nhiệm vụ sau: Tham mưu, hướng dẫn dùng AI tại đô thị");
    expect(DRAWN.page("qd699-pl1-1")).not.toContain("Nhiệm vụ trước");
  });
});
