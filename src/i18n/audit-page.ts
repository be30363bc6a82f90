/** Texts of the audit-page page. */
export const AUDIT_PAGE = {
  title: {vi: (year: number) => `Kiểm định thống kê ${year}`, en: (year: number) => `Statistical audit ${year}`}
} as const;
