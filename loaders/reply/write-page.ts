import type {Reply} from "../../src/components/reply/model.js";
import {replyPage} from "../../src/components/reply/page.js";
import {REPLY_STYLE} from "../../src/components/reply/style.js";
import {policyFor} from "../files/page-policy.js";

/** The reply as a page that asks nobody for anything. */
export function writePage(reply: Reply): string {
  return replyPage(reply, policyFor(REPLY_STYLE));
}
