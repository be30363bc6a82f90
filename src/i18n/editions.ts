/** Texts of the editions page. */
export const EDITIONS = {
  title: {vi: "Ấn bản và đính chính", en: "Editions and corrections"}
} as const;
