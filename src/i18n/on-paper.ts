/** Said on paper alone, under a list that is cut there. */
export const ON_PAPER = {
  values: {
    vi: (d: {shown: number; all: number}) =>
      `Trên giấy chỉ in ${d.shown} trong ${d.all}\u00A0giá trị; đủ ở trang này trên mạng và trong tệp số liệu.`,
    en: (d: {shown: number; all: number}) =>
      `Only ${d.shown} of ${d.all} values are printed; all are on this page online and in the data file.`
  },
  findings: {
    vi: (d: {shown: number; all: number}) =>
      `Trên giấy chỉ in ${d.shown} trong ${d.all}\u00A0điểm, điểm cần sửa trước; đủ ở trang này trên mạng và trong tệp số liệu.`,
    en: (d: {shown: number; all: number}) =>
      `Only ${d.shown} of ${d.all} points are printed, those to correct first; all are on this page online and in the data file.`
  }
} as const;
