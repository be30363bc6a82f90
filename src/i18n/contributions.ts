/**
 * Words of what each indicator gives to an index, and of where a unit stands out.
 */
export const CONTRIBUTIONS = {
  score: {
    vi: (unit: string, score: string) => `${unit}: chỉ số ${score} điểm, gồm`,
    en: (unit: string, score: string) => `${unit}: an index of ${score} points, made of`
  },
  unscored: {
    vi: (unit: string) => `${unit}: không có điểm ở chỉ số tổng hợp, nên không có phần đóng góp nào`,
    en: (unit: string) => `${unit}: no score on the index, so there is nothing to split`
  },
  points: {
    vi: (name: string, points: string, score: string) => `${name}: ${points} điểm (được ${score})`,
    en: (name: string, points: string, score: string) => `${name}: ${points} points (scored ${score})`
  },
  nothing: {
    vi: (name: string) => `${name}: không có điểm, không góp gì`,
    en: (name: string) => `${name}: no score, gives nothing`
  },
  cap: {
    vi: (name: string, points: string) => `${name}, mức tối thiểu: ${points} điểm`,
    en: (name: string, points: string) => `${name}, held by its minimums: ${points} points`
  },
  leads: {
    vi: "Đang dẫn đầu nhóm cùng xếp hạng.",
    en: "It leads its peers."
  },
  distance: {
    vi: (leader: string, points: string) => `Kém ${leader} (dẫn đầu) ${points} điểm, do`,
    en: (leader: string, points: string) => `${points} points behind ${leader}, which leads, through`
  },
  change: {
    vi: (period: string, points: string) => `So với kỳ ${period}: ${points} điểm, do`,
    en: (period: string, points: string) => `Since ${period}: ${points} points, through`
  },
  noChange: {
    vi: (period: string) => `So với kỳ ${period}: không so được, vì một trong hai kỳ không có điểm`,
    en: (period: string) => `Since ${period}: not comparable, since one of the two has no score`
  },
  moved: {
    vi: (name: string, points: string) => `${name}: ${points}`,
    en: (name: string, points: string) => `${name}: ${points}`
  },
  strengths: {
    vi: "Nổi trội so với thứ hạng chung:",
    en: "Better than its place on the index:"
  },
  weaknesses: {
    vi: "Kém so với thứ hạng chung:",
    en: "Worse than its place on the index:"
  },
  standOut: {
    vi: (name: string, rank: number, of: number) => `${name}: hạng ${rank} trong ${of}`,
    en: (name: string, rank: number, of: number) => `${name}: rank ${rank} of ${of}`
  },
  none: {vi: "không có", en: "none"},
  ignored: {
    vi: (names: string) => `Không xét, vì gần như chỉ có hai mức: ${names}`,
    en: (names: string) => `Left aside, since nearly all units have one of two values: ${names}`
  },
  missing: {
    vi: (names: string) => `Chưa có số liệu: ${names}`,
    en: (names: string) => `Not reported: ${names}`
  }
} as const;
