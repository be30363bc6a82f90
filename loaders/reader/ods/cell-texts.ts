/**
 * The texts within one cell of an OpenDocument: its own lines, in pieces of a font each, and its comment.
 */
import type {TextRun} from "../runs.js";
import type {Attributes} from "../xml/parse-part.js";

/** Most characters a `text:s` may stand for. */
const MOST_SPACES = 10_000;

export class CellTexts {
  readonly #fontOf: (style: string | undefined) => string | undefined;
  readonly #stack: string[] = [];
  readonly #fonts: (string | undefined)[] = [];
  #runs: {text: string; font?: string}[] = [];
  #lines = 0;
  #comment: string[] = [];
  #inComment = false;

  constructor(fontOf: (style: string | undefined) => string | undefined) {
    this.#fontOf = fontOf;
  }

  open(element: string, attributes: Attributes): void {
    this.#stack.push(element);
    if (element === "annotation") this.#inComment = true;
    else if (element === "p" && this.#inComment) this.#comment.push("");
    else if (element === "p" && this.#stack.length === 1 && this.#lines++ > 0) this.#add("\n");
    else if (element === "span") this.#fonts.push(this.#fontOf(attributes["text:style-name"]));
    else if (element === "s") this.#add(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, MOST_SPACES)));
    else if (element === "tab") this.#add("\t");
    else if (element === "line-break") this.#add("\n");
  }

  text(text: string): void {
    if (this.#stack.includes("p")) this.#add(text);
  }

  close(element: string): void {
    this.#stack.pop();
    if (element === "annotation") this.#inComment = false;
    if (element === "span") this.#fonts.pop();
  }

  /** What the cell shows; `comment` absent where there is none. Texts of drawings in the cell are not its own. */
  take(): {readonly text: string; readonly runs?: readonly TextRun[]; readonly comment?: string} {
    const text = this.#runs.map((run) => run.text).join("");
    const runs = this.#runs.some(({font}) => font !== undefined) ? {runs: this.#runs} : {};
    const comment = this.#comment.length > 0 ? {comment: this.#comment.join("\n").normalize("NFC")} : {};
    this.#runs = [];
    this.#comment = [];
    this.#lines = 0;
    return {text, ...runs, ...comment};
  }

  #add(text: string): void {
    if (this.#inComment) {
      if (this.#comment.length > 0 && this.#stack.includes("p")) this.#comment[this.#comment.length - 1] += text;
      return;
    }
    if (this.#stack[0] !== "p") return;
    const font = this.#fonts.findLast((one) => one !== undefined);
    this.#runs.push({text, ...(font === undefined ? {} : {font})});
  }
}
