import {type EditionSettings, settingsOf} from "../assess/edition-settings.js";

/**
 * The edition that a command is asked for.
 *
 * @param year as typed after `--edition`
 * @throws {Error} if it is no year; {RangeError} naming the editions that there are
 */
export function editionOption(year: string): EditionSettings {
  if (!/^\d{4}$/.test(year)) throw new Error(`--edition must be a year such as 2025, got "${year}"`);
  return settingsOf(Number(year));
}
