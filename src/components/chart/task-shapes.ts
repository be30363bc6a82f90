/**
 * One shape for each case of a task, the same in drawings and in words: round, something is done or being done, and the
 * filling says how far; a diamond, done late; square, nobody has said anything; a bar, gone.
 */
import type {TaskCase} from "../../scoring/tasks/task-case.js";
import type {TOKENS} from "./theme.js";

interface TaskShape {
  /** SVG path within the square from −1 to 1. */
  readonly path: string;
  /** A second path, filled where the first is only a line. */
  readonly inside?: string;
  readonly filled: boolean;
  readonly colour: keyof typeof TOKENS;
}

const DISC = "M-1,0A1,1,0,1,0,1,0A1,1,0,1,0,-1,0Z";
const SQUARE = "M-.9,-.9L.9,-.9L.9,.9L-.9,.9Z";

export const TASK_SHAPES: Readonly<Record<TaskCase, TaskShape>> = {
  "done-on-time": {path: DISC, filled: true, colour: "accent"},
  "done-late": {path: "M0,-1.15L1.15,0L0,1.15L-1.15,0Z", filled: true, colour: "accent"},
  "under-way": {path: DISC, inside: "M0,-1A1,1,0,1,0,0,1Z", filled: false, colour: "accent"},
  "not-started": {path: DISC, filled: false, colour: "ink2"},
  overdue: {path: DISC, filled: false, colour: "off"},
  unrecorded: {path: `${SQUARE}M-.9,.1L.1,-.9M-.9,.9L.9,-.9M-.1,.9L.9,-.1`, filled: false, colour: "ink2"},
  replaced: {path: "M-1,0L1,0", filled: false, colour: "ink2"},
  "not-reported": {path: SQUARE, filled: false, colour: "ink2"}
};
