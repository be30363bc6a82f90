/** Texts of the downloads page. */
export const DOWNLOADS = {
  title: {vi: (year: number) => `Tải số liệu ${year}`, en: (year: number) => `Downloads ${year}`}
} as const;
