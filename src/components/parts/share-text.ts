import type {TargetShare} from "../../scoring/edition.js";

/** Targets met of those applicable, with what may still turn out met. @example "1/2"; "1–2/3"; "–" where none applies */
export function shareText(share: TargetShare | undefined): string {
  if (!share || share.applicable === 0) return "–";
  const met = share.not_reported > 0 ? `${share.met}–${share.met + share.not_reported}` : String(share.met);
  return `${met}/${share.applicable}`;
}
