/** Texts of a unit's strengths and weaknesses, and of the shortest way to the group above. */
export const UNIT_WAY = {
  profileHeading: {
    vi: (d: {strong: number; weak: number}) => `Mạnh hơn vị trí chung ở ${d.strong}\u00A0chỉ số, yếu hơn ở ${d.weak}`,
    en: (d: {strong: number; weak: number}) =>
      `Better than its own place on ${d.strong === 1 ? "one indicator" : `${d.strong} indicators`}, worse on ${d.weak}`
  },
  profileStrong: {
    vi: (n: number) => `Mạnh hơn vị trí chung ở ${n}\u00A0chỉ số`,
    en: (n: number) => `Better than its own place on ${n === 1 ? "one indicator" : `${n} indicators`}`
  },
  profileWeak: {
    vi: (n: number) => `Yếu hơn vị trí chung ở ${n}\u00A0chỉ số`,
    en: (n: number) => `Worse than its own place on ${n === 1 ? "one indicator" : `${n} indicators`}`
  },
  profileEven: {vi: "Không chỉ số nào khác hẳn vị trí chung", en: "No indicator far from its own place"},
  profilePlain: {vi: "Mạnh và yếu so với các nơi cùng loại", en: "Strengths and weaknesses among its peers"},
  profileNone: {
    vi: "Chưa được xếp hạng nên chưa so được từng chỉ số với vị trí chung.",
    en: "It is not ranked, so its indicators can't be held against its own place."
  },
  profileNote: {
    vi: (rank: number) =>
      `Mạnh (yếu) là chỉ số mà nơi này vượt được nhiều (ít) nơi hơn hẳn so với khi xét chung, ở hạng ${rank}. Chấm: nơi này. Vạch: trung vị.`,
    en: (rank: number) =>
      `Strong (weak) is where it beats clearly more (fewer) peers than it does overall, at rank ${rank}. Dot: this unit. Tick: median.`
  },
  stronger: {vi: "Mạnh hơn vị trí chung", en: "Better than its own place"},
  weaker: {vi: "Yếu hơn vị trí chung", en: "Worse than its own place"},
  noneStronger: {
    vi: "Không chỉ số nào vượt hẳn vị trí chung.",
    en: "No indicator stands clearly above its own place."
  },
  noneWeaker: {
    vi: "Không chỉ số nào kém hẳn vị trí chung.",
    en: "No indicator stands clearly below its own place."
  },
  more: {
    vi: (n: number) => `Còn ${n}\u00A0chỉ số nữa trong tệp số liệu.`,
    en: (n: number) => `${n} more in the data file.`
  },
  ignored: {
    vi: (n: number) => `Không xét ${n}\u00A0chỉ số mà các nơi gần như chỉ ở một, hai mức.`,
    en: (n: number) =>
      `Left aside: ${n === 1 ? "one indicator" : `${n} indicators`} on which nearly all peers stand at one or two levels.`
  },
  missing: {
    vi: (names: readonly string[]) => `Chưa báo cáo nên không xét: ${names.join("; ")}.`,
    en: (names: readonly string[]) => `Not reported, so left aside: ${names.join("; ")}.`
  },
  placeOf: {vi: (rank: number, of: number) => `${rank}/${of}`, en: (rank: number, of: number) => `${rank}/${of}`},
  against: {vi: "So với trung vị", en: "Against the median"},
  median: {vi: "Trung vị", en: "Median"},

  wayHeading: {
    vi: (d: {steps: number; group: string}) =>
      d.steps === 1
        ? `Một chỉ số khá hơn là đủ điểm của nhóm\u00A0${d.group}`
        : `${d.steps} chỉ số khá hơn là đủ điểm của nhóm\u00A0${d.group}`,
    en: (d: {steps: number; group: string}) =>
      d.steps === 1
        ? `One better indicator would be enough for a score of group\u00A0${d.group}`
        : `${d.steps} better indicators would be enough for a score of group\u00A0${d.group}`
  },
  wayNote: {
    vi: (d: {group: string; needed: string; gap: string}) =>
      `Nơi thấp nhất nhóm ${d.group} có ${d.needed}\u00A0điểm (vạch đứng), còn thiếu ${d.gap}. Đây là phép tính nếu nơi khác đứng yên và các số khác giữ nguyên, không phải dự báo hay lời khuyên.`,
    en: (d: {group: string; needed: string; gap: string}) =>
      `The lowest score of group ${d.group} is ${d.needed} (upright line), ${d.gap} away. This is arithmetic with everybody else standing still and all other figures as they are; it is no forecast and no advice.`
  },
  lessThan: {vi: (gap: string) => `chưa tới ${gap}`, en: (gap: string) => `less than ${gap}`},
  wayFewest: {
    vi: "Chọn ít chỉ số nhất, mỗi chỉ số chỉ tăng vừa đủ. Còn cách khác.",
    en: "The fewest indicators, each raised no further than needed. There are other ways."
  },
  now: {
    vi: (d: {group: string; rank: number}) => `Hiện nay, nhóm ${d.group}, hạng ${d.rank}`,
    en: (d: {group: string; rank: number}) => `Now, group ${d.group}, rank ${d.rank}`
  },
  after: {
    vi: (d: {steps: number; rank: number}) => `Sau ${d.steps} bước, hạng ${d.rank}`,
    en: (d: {steps: number; rank: number}) =>
      `After ${d.steps === 1 ? "this step" : `${d.steps} steps`}, rank ${d.rank}`
  },
  atBest: {
    vi: (rank: number) => `Mọi chỉ số ở mức tốt nhất, hạng ${rank}`,
    en: (rank: number) => `Every indicator at its best, rank ${rank}`
  },
  step: {vi: "Bước", en: "Step"},
  sum: {vi: "Điểm chung", en: "Overall score"},
  points: {vi: "Điểm", en: "Points"},
  fromTo: {
    vi: (d: {now: string; needed: string}) => `nay ${d.now}, cần ${d.needed}`,
    en: (d: {now: string; needed: string}) => `now ${d.now}, needed ${d.needed}`
  },
  fromToMore: {
    vi: (d: {now: string; needed: string; things: string}) => `nay ${d.now}, cần ${d.needed}: thêm ${d.things}`,
    en: (d: {now: string; needed: string; things: string}) => `now ${d.now}, needed ${d.needed}: ${d.things} more`
  },
  notEnough: {
    vi: (group: string) => `Mọi cải thiện tính được vẫn chưa đủ điểm của nhóm\u00A0${group}`,
    en: (group: string) => `Every change that can be worked out is still short of group\u00A0${group}`
  },
  firstGroup: {vi: "Đã ở nhóm dẫn đầu", en: "Already in the first group"},
  firstGroupNote: {
    vi: "Trong một nhóm, thứ hạng không phân biệt được, nên không có nhóm trên để tính đường lên. Việc còn lại là các mục tiêu chưa đạt ở trên.",
    en: "Ranks within a group can't be told apart and no group is above it. What is left to do is the targets above that are not met."
  },
  reports: {
    vi: (n: number) => `Báo cáo thêm ${n}\u00A0chỉ số là được xếp hạng`,
    en: (n: number) => `${n === 1 ? "One more indicator" : `${n} more indicators`} reported would give it a rank`
  },
  reportsNote: {
    vi: (least: boolean) =>
      least
        ? "Không thể ít hơn. Giá trị là bao nhiêu cũng được, miễn có báo cáo."
        : "Giá trị là bao nhiêu cũng được, miễn có báo cáo; bỏ chỉ số nào trong số này cũng không đủ.",
    en: (least: boolean) =>
      least
        ? "No smaller number would do. Any value will, as long as it is reported."
        : "Any value will do, as long as it is reported; none of them can be left out."
  },
  noReports: {
    vi: "Báo cáo đủ mọi chỉ số cũng chưa có hạng",
    en: "Reporting every indicator would not give it a rank"
  },
  leftOut: {
    vi: {
      "not-reported": (names: readonly string[]) =>
        `Chưa báo cáo nên chưa tính: ${names.join("; ")}. Báo cáo thêm cũng làm điểm đổi.`,
      "moves-others": (names: readonly string[]) =>
        `Không tính vì sẽ làm đổi cả điểm của nơi khác: ${names.join("; ")}.`,
      "no-denominator": (names: readonly string[]) => `Không tính vì thiếu mẫu số: ${names.join("; ")}.`,
      "no-peers": (names: readonly string[]) => `Không tính vì chưa nơi nào báo cáo để so: ${names.join("; ")}.`
    },
    en: {
      "not-reported": (names: readonly string[]) =>
        `Not reported, so not worked out: ${names.join("; ")}. Reporting would move the score too.`,
      "moves-others": (names: readonly string[]) =>
        `Left out, since a change would move other units' scores as well: ${names.join("; ")}.`,
      "no-denominator": (names: readonly string[]) => `Left out, the denominator is missing: ${names.join("; ")}.`,
      "no-peers": (names: readonly string[]) => `Left out, nobody reported it to compare with: ${names.join("; ")}.`
    }
  },
  seeTasks: {
    vi: (name: string) => `Xem nhiệm vụ của ${name}`,
    en: (name: string) => `See the tasks of ${name}`
  }
} as const;
