import type {Actor} from "../../src/components/reply/model.js";
import type {Finding} from "../finding.js";

/** What the institute has to settle itself: the sender can't. */
const FOR_INSTITUTE: ReadonlySet<string> = new Set(["not-in-log", "unknown-folder", "outline-to-confirm"]);

/** Who has to do something about a finding: nobody where it is only noted. */
export function actorOf({code, severity}: Pick<Finding, "code" | "severity">): Actor {
  if (FOR_INSTITUTE.has(code)) return "institute";
  return severity === "info" ? "nobody" : "agency";
}
