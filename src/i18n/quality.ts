/** Texts of the quality page. */
export const QUALITY = {
  title: {vi: (year: number) => `Chất lượng số liệu ${year}`, en: (year: number) => `Data quality ${year}`}
} as const;
