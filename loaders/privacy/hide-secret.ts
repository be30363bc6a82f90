/**
 * Findings quote what a cell says: what is marked there as secret is not shown.
 */
import type {Finding} from "../../src/scoring/submission-model.js";
import {HIDDEN} from "../values/words/secret.js";
import {isMarkedSecret} from "./marked-secret.js";

const QUOTED = /“([^“”]*)”/gu;

/**
 * The finding with "(không hiển thị)" for a text marked as secret, in its own columns and wherever the advice quotes it;
 * the very same finding where nothing is marked.
 */
export function hideSecret<F extends Finding>(finding: F): F {
  const {raw, read_as, advice_vi, advice_en} = finding;
  const secrets = [raw, read_as].filter((text) => isMarkedSecret(text.normalize("NFC")));
  const hide = (text: string) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, () => HIDDEN), text)
      .replace(QUOTED, (whole, quoted: string) => (isMarkedSecret(quoted.normalize("NFC")) ? `“${HIDDEN}”` : whole));
  const shown = {raw: hide(raw), read_as: hide(read_as), advice_vi: hide(advice_vi), advice_en: hide(advice_en)};
  const same = Object.entries(shown).every(([column, text]) => finding[column as keyof typeof shown] === text);
  return same ? finding : {...finding, ...shown};
}
