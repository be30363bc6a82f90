/** Texts of the published page. */
export const PUBLISHED = {
  title: {vi: "Chỉ số đã công bố", en: "Published indices"}
} as const;
