/**
 * A task's deadline, as the task list codes it, in Vietnamese.
 */
const ROMAN: Readonly<Record<string, string>> = {"1": "I", "2": "II", "3": "III", "4": "IV"};

/**
 * @param deadline `2024-06`, `2024-Q3`, `2025` or `annual`; other text is given back as it is
 * @example formatDeadline("2024-Q3"); // "Quý III/2024"
 */
export function formatDeadline(deadline: string): string {
  if (deadline === "annual") return "Hằng năm";
  const month = /^(\d{4})-(\d{2})$/.exec(deadline);
  if (month) return `${month[2]}/${month[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(deadline);
  return quarter ? `Quý ${ROMAN[quarter[2]!]}/${quarter[1]}` : deadline;
}
