import {existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {hostname, uptime} from "node:os";
import {dirname} from "node:path";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * Takes the lock at `file`, so that two rebuilds don't collide, and returns a function that gives it back. A lock whose
 * process is dead, or that is older than the machine's last start, is taken over.
 *
 * @throws if a living process holds it, or one on another machine (whose life can't be told from here).
 */
export function lockRebuild(file: string): () => void {
  mkdirSync(dirname(file), {recursive: true});
  const mine: Holder = {pid: process.pid, host: hostname(), since: Date.now()};
  const text = JSON.stringify(mine);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file, text)) return () => release(file, text);
    const found = read(file);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder === null && isFresh(file)) throw new Error(`another rebuild is just starting (${file})`);
    if (holder !== null && isAlive(holder)) throw new Error(describeHolder(holder, file));
    setAside(file, found);
  }
  throw new Error(`the lock ${file} could not be taken`);
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, {flag: "wx"});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function parseHolder(text: string): Holder | null {
  try {
    const {pid, host, since} = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" && typeof since === "number" ? {pid, host, since} : null;
  } catch {
    return null;
  }
}

/** An unreadable lock may be one that is being written this moment. */
function isFresh(file: string): boolean {
  const changed = statSync(file, {throwIfNoEntry: false})?.mtimeMs;
  return changed !== undefined && Date.now() - changed < 10_000;
}

function isAlive({pid, host, since}: Holder): boolean {
  if (host !== hostname()) return true;
  if (since < Date.now() - uptime() * 1000 - 1000) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes a stale lock, unless another process has taken it over in the meantime: then its lock is put back. */
function setAside(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") !== stale) linkSync(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
  rmSync(aside, {force: true});
}

function release(file: string, text: string): void {
  if (read(file) === text) rmSync(file, {force: true});
}

function describeHolder({pid, host}: Holder, file: string): string {
  return `another rebuild is running (process ${pid} on ${host}); if it is not, delete ${file}`;
}
