/**
 * Three small units and a silent one, for totals worked out by hand.
 */
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import {inputsOf, read, unitNamed, type Values} from "./make.js";

export const UNITS = [
  unitNamed("lang-mot", "Làng Một"),
  unitNamed("lang-hai", "Làng Hai"),
  unitNamed("lang-ba", "Làng Ba"),
  unitNamed("lang-im", "Làng Im")
];

const application = (n: number, state: string, name: string, users?: string): Values => ({
  [`ung-dung[${n}].state`]: state,
  [`ung-dung[${n}].name`]: name,
  ...(users ? {[`ung-dung[${n}].users`]: users} : {})
});

const ONE: Values = {
  ...{"doc-number": "1/BC-UBND", "doc-date": "2025-12-01", "context-need": "Cần hướng dẫn."},
  ...{"it-staff": 10, "ai-staff": 10, "ai-engineers": 4, "ai-masters": 3, "ai-phd": 1},
  ...{"it-trained": 7, "it-need": 0, "spend-state": 1200.5, "spend-other": 0},
  ...{"van-ban-count": 1, "van-ban[1].field": "2.1", "van-ban[1].number": "5/KH-UBND", "van-ban[1].ai": true},
  ...{"van-ban[1].date": "2025-03-01", "van-ban[1].title": "Kế hoạch"},
  ...{"csdl-count": 2, "csdl[1].name": "Đất đai", "csdl[1].digitised": true, "csdl[1].connected": false},
  ...{"csdl[2].name": "Hộ tịch", "csdl[2].digitised": false, "csdl[2].connected": true},
  "ung-dung-count": 3,
  ...application(1, "operating", "Trợ lý ảo", "citizens"),
  ...application(2, "operating", "Đọc hồ sơ", "management"),
  ...application(3, "planned", "TRỢ LÝ ẢO"),
  ...{"hop-tac-count": 1, "hop-tac[1].scope": "domestic", "hop-tac[1].partner": "Một trường đại học"},
  ...{"hop-tac[1].topic": "Đào tạo", "hop-tac[1].result": "Đã mở lớp"}
};

const TWO: Values = {
  ...{"it-staff": 5, "ai-staff": 20, "ai-engineers": 8, "ai-masters": 5},
  ...{"it-trained": "khoảng 30", "it-need": 2, "spend-state": "Mật"},
  ...{"van-ban-count": 0, "csdl-count": 0, "ung-dung-count": 0, "hop-tac-count": 1},
  ...{"hop-tac[1].scope": "domestic", "hop-tac[1].partner": "Một viện", "hop-tac[1].topic": "Dữ liệu"},
  "hop-tac[1].result": "Chưa có"
};

const THREE: Values = {"csdl-count": 1, "csdl[1].name": "Đất đai", "csdl[1].digitised": true, "spend-state": 99.5};

/** The outline of the four. */
export async function fourUnits() {
  const readings = await Promise.all([ONE, TWO, THREE].map((values, i) => read(UNITS[i]!, values)));
  return editionOutline(inputsOf(UNITS, readings));
}
