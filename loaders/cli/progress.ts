/**
 * Progress on a terminal, silence in a pipe.
 */

export type Progress = (done: number, total: number) => void;

const WIDTH = 28;

/** A bar on stderr that redraws itself; nothing where stderr is not a terminal. */
export function progressBar(label: string): Progress {
  if (!process.stderr.isTTY) return () => {};
  return (done, total) => {
    const filled = Math.round((WIDTH * done) / total);
    process.stderr.write(
      `\r${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}${done === total ? "\n" : ""}`
    );
  };
}
