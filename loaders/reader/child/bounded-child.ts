/**
 * A child process that does one task after another, each within a time, all within a memory: a hostile file takes down
 * the child and not the batch. Data goes in and out as messages.
 */
import {type ChildProcess, fork} from "node:child_process";
import type {Socket} from "node:net";
import type {Readable} from "node:stream";
import {bundleEntry} from "./bundle-entry.js";
import {processorTime, residentMemory} from "./process-usage.js";

/** `heap` and `memory` in megabytes: JavaScript objects alone, and all the process holds (watched on Linux only). */
export interface ChildBounds {
  readonly heap: number;
  readonly memory: number;
}

/** A file of 50,000 rows and 20 columns is read in 400 MB: a tighter heap is tidied up more often. */
export const BOUNDS: ChildBounds = {heap: 300, memory: 700};

/** The answer, or why there is none. After the latter the child is gone and must be replaced. */
export type Outcome<A> = {readonly answer: A} | {readonly failed: "too-slow" | "too-much-memory" | "died"};

/** How often memory and time are looked at, in milliseconds. */
const WATCH = 25;
/** A child that does nothing for so many times its limit hangs. */
const PATIENCE = 6;

export class BoundedChild {
  readonly #process: ChildProcess;
  readonly #ready: Promise<void>;
  readonly #memory: number;
  #peak = 0;
  #overflowed = false;

  /** @param entry path of the child's source, which sends `"ready"` once it listens */
  constructor(entry: string, {heap, memory}: ChildBounds = BOUNDS) {
    this.#memory = memory;
    this.#process = fork(bundleEntry(entry), {
      execArgv: [`--max-old-space-size=${heap}`],
      serialization: "advanced",
      stdio: ["ignore", "pipe", "ignore", "ipc"]
    });
    this.#ready = new Promise((resolve, reject) => {
      this.#process.once("message", () => resolve());
      this.#process.once("exit", (code, signal) => reject(new Error(`${entry} did not start: ${signal ?? code}`)));
    });
    this.#ready.catch(() => {});
  }

  /** What the child writes to its standard output. Unread, it holds the child up. */
  get output(): Readable {
    return this.#process.stdout!;
  }

  /** The most memory the child has held, in megabytes; 0 where the system does not tell. */
  get peak(): number {
    this.#look();
    return this.#peak;
  }

  /** Whether it still takes tasks. */
  get alive(): boolean {
    return this.#process.connected && !this.#process.killed && this.#process.exitCode === null;
  }

  /** Sends a message that is not answered. */
  async tell(message: object): Promise<void> {
    await this.#ready;
    this.#process.send(message, () => {}); // what did not arrive shows when a task is asked
  }

  /**
   * Sends a task and waits for its answer.
   *
   * The time counted is the processor's, where the system tells it: on a busy computer a good file must not turn into
   * one that took too long. By the clock a child may take six times as much.
   *
   * @param limit milliseconds from when the child has started; when they have passed it is killed
   * @returns `died` for a child that ends without an answer, even where it was meant to
   * @throws {Error} if the child can't start at all: no fault of the file
   */
  async ask<A>(task: object, limit: number): Promise<Outcome<A>> {
    this.#hold("ref");
    await this.#ready;
    return new Promise((resolve) => {
      const finish = (outcome: Outcome<A>) => {
        unwatch();
        this.#process.off("message", onMessage);
        this.#process.off("exit", onExit);
        resolve(outcome);
      };
      const onMessage = (answer: unknown) => finish({answer: answer as A});
      const onExit = (code: number | null, signal: string | null) => finish({failed: this.#cause(code, signal)});
      const unwatch = this.#watch(limit, () => {
        finish({failed: "too-slow"});
        this.kill();
      });
      this.#process.on("message", onMessage);
      this.#process.on("exit", onExit);
      if (this.#process.connected) this.#process.send(task, (error) => error && finish({failed: "died"}));
      else finish({failed: "died"});
    });
  }

  /** Lets this process end though the child waits; a task asked of it holds it up again. */
  rest(): void {
    this.#hold("unref");
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  #hold(how: "ref" | "unref"): void {
    this.#process[how]();
    this.#process.channel?.[how]();
    (this.#process.stdout as Socket | null)?.[how]();
  }

  /** Looks at time and memory until the function it gives back is called. */
  #watch(limit: number, tooSlow: () => void): () => void {
    const pid = this.#process.pid ?? 0;
    const start = processorTime(pid);
    const clock = start === null ? limit : limit * PATIENCE;
    const timer = setTimeout(tooSlow, Math.min(clock, 2 ** 31 - 1));
    const watch = setInterval(() => {
      const now = processorTime(pid);
      if (start !== null && now !== null && now - start > limit) tooSlow();
      else if (this.#look() > this.#memory) {
        this.#overflowed = true;
        this.kill();
      }
    }, WATCH);
    return () => {
      clearTimeout(timer);
      clearInterval(watch);
    };
  }

  /** Megabytes held now. */
  #look(): number {
    const memory = residentMemory(this.#process.pid ?? 0);
    this.#peak = Math.max(this.#peak, memory?.peak ?? 0);
    return memory?.now ?? 0;
  }

  /** Node ends itself with SIGABRT, on some systems with code 134, when its heap is full. */
  #cause(code: number | null, signal: string | null): "too-much-memory" | "died" {
    return this.#overflowed || signal === "SIGABRT" || code === 134 ? "too-much-memory" : "died";
  }
}
