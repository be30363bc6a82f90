/** Texts of the indicators page. */
export const INDICATORS = {
  title: {vi: (year: number) => `Chỉ số ${year}`, en: (year: number) => `Indicators ${year}`}
} as const;
