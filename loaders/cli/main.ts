/**
 * The command line: `san-sang <command> …`. Text for people on stderr, data on stdout or in files.
 * Exit 0 done; 1 done, but errors found; 2 wrong use or unreadable input, with one clear line and no stack trace.
 */

import {asksForHelp, type CommandName, usageOf} from "./usages.js";

type Write = (line: string) => void;
type Command = (args: readonly string[], out: Write, err: Write) => Promise<number>;

/** Every command with the line that describes it; modules are loaded when called. */
const COMMANDS: Readonly<Record<CommandName, {readonly about: string; readonly load: () => Promise<Command>}>> = {
  assess: {
    about: "read an edition's submissions, score them, write data/editions/<year>",
    load: async () => (await import("./assess.js")).assessCommand
  },
  rebuild: {
    about: "assess every edition, build and check the site, replace the last good one",
    load: async () => (await import("./rebuild.js")).rebuildCommand
  },
  preview: {
    about: "serve the pages while working on them",
    load: async () => (await import("./preview.js")).previewCommand
  },
  score: {
    about: "score any observations by any framework file",
    load: async () => (await import("./score.js")).scoreCommand
  },
  audit: {
    about: "examine an index as a statistical audit does: data, a text and a page",
    load: async () => (await import("./audit.js")).auditCommand
  },
  robustness: {
    about: "how far ranks hang on choices: intervals, possible ranks, what drives them",
    load: async () => (await import("./robustness.js")).robustnessCommand
  },
  explain: {
    about: "a score's derivation, from the index to the reported cells",
    load: async () => (await import("./explain.js")).explainCommand
  },
  improve: {
    about: "the least change that lifts a unit to a score or a rank",
    load: async () => (await import("./improve.js")).improveCommand
  },
  change: {
    about: "split each unit's change between two years by cause",
    load: async () => (await import("./change.js")).changeCommand
  },
  weights: {
    about: "weights by another method, with what each would do to the ranks",
    load: async () => (await import("./weights.js")).weightsCommand
  },
  template: {
    about: "write a unit's submission form (.xlsx or .docx)",
    load: async () => (await import("./template.js")).templateCommand
  },
  unit: {
    about: "resolve names of provinces and ministries on a date",
    load: async () => (await import("./unit.js")).unitCommand
  },
  value: {
    about: "what written values say, read as one column",
    load: async () => (await import("./value.js")).valueCommand
  },
  read: {
    about: "what the reader sees in a file, cell by cell",
    load: async () => (await import("./read.js")).readCommand
  },
  import: {
    about: "turn any table into observations by a mapping",
    load: async () => (await import("./import.js")).importCommand
  },
  intake: {
    about: "who has sent what, how complete and how late, and what is open",
    load: async () => (await import("./intake.js")).intakeCommand
  },
  reply: {
    about: "send a unit its own workbook back with the cells marked",
    load: async () => (await import("./reply.js")).replyCommand
  },
  outline: {
    about: "what a letter in the outline of letter 4409 says, to be confirmed in Excel",
    load: async () => (await import("./outline.js")).outlineCommand
  },
  tasks: {
    about: "the plans' tasks: states, calendar file, letter on what is overdue",
    load: async () => (await import("./tasks.js")).tasksCommand
  },
  "outline-report": {
    about: "a unit's report, or the nation's, in the outline of letter 4409 (.docx)",
    load: async () => (await import("./outline-report.js")).outlineReportCommand
  },
  report: {
    about: "draft of the yearly report with every number's derivation (.docx)",
    load: async () => (await import("./report.js")).reportCommand
  },
  generate: {
    about: "write the illustrative submissions again",
    load: async () => (await import("./generate.js")).generateCommand
  }
};

/**
 * Runs one command. Help that is asked for goes to stdout.
 *
 * @param args what stands after `san-sang`
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  for (const stream of [process.stdout, process.stderr]) stream.on("error", passOverClosed);
  const out: Write = (line) => process.stdout.write(`${line}\n`);
  const err: Write = (line) => process.stderr.write(`${line}\n`);
  if (name === "--help" || name === "-h") {
    out(overview());
    return 0;
  }
  if (name === undefined || !isCommand(name)) {
    err(name === undefined ? overview() : `san-sang: no command "${name}"\n${overview()}`);
    return 2;
  }
  if (asksForHelp(rest)) {
    out(`${usageOf(name)}\n${COMMANDS[name].about}; more in docs/commands.md`);
    return 0;
  }
  return run(name, rest, out, err);
}

async function run(name: CommandName, args: readonly string[], out: Write, err: Write): Promise<number> {
  try {
    return await (await COMMANDS[name].load())(args, out, err);
  } catch (error) {
    if (process.env.SAN_SANG_DEBUG) throw error;
    err(`san-sang ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Whoever reads our output may stop reading (`| head`): what is left to do is done without it. */
function passOverClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, {about}]) => `  ${name.padEnd(16)}${about}`);
  return [
    "usage: san-sang <command> …",
    ...lines,
    "Each command's options: san-sang <command> --help, docs/commands.md"
  ].join("\n");
}
