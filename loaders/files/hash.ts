import {createHash} from "node:crypto";

/** SHA-256 in hexadecimal: how a manifest names an input. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
