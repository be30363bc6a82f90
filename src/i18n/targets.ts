/** Texts of the targets page. */
export const TARGETS = {
  title: {vi: (year: number) => `Mục tiêu ${year}`, en: (year: number) => `Targets ${year}`}
} as const;
