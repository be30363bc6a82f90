/** Texts of the tasks-page page. */
export const TASKS_PAGE = {
  title: {vi: (year: number) => `Nhiệm vụ ${year}`, en: (year: number) => `Tasks ${year}`}
} as const;
