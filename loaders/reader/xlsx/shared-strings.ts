/**
 * Texts that cells share, and the same pieces of rich text where a cell holds its own.
 */
import type {Archive} from "../guard/archive.js";
import type {TextRun} from "../runs.js";
import {type Attributes, parsePart} from "../xml/parse-part.js";

/** A text; `runs` where it is in pieces of a font each. */
export interface SharedText {
  readonly text: string;
  readonly runs?: readonly TextRun[];
}

/** Collects one text from the elements within `si` or `is`: pieces in order, reading aids (`rPh`) left out. */
export class TextCollector {
  #runs: {text: string; font?: string}[] = [];
  #mixed = false;
  #inText = false;
  #inAid = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.#inAid = true;
    else if (this.#inAid) return;
    else if (name === "r") {
      this.#mixed = true;
      this.#runs.push({text: ""});
    } else if (name === "rFont" && attributes.val !== undefined) this.#last().font = attributes.val;
    else if (name === "t") this.#inText = true;
  }

  close(name: string): void {
    if (name === "rPh") this.#inAid = false;
    else if (name === "t") this.#inText = false;
  }

  text(text: string): void {
    if (this.#inText && !this.#inAid) this.#last().text += text;
  }

  /** The text so far; the next one starts empty. */
  take(): SharedText {
    const runs = this.#runs.map((run) => ({...run, text: unescapeText(run.text)}));
    const mixed = this.#mixed && runs.some(({font}) => font !== undefined);
    this.#runs = [];
    this.#mixed = false;
    return {text: runs.map(({text}) => text).join(""), ...(mixed ? {runs} : {})};
  }

  #last() {
    if (this.#runs.length === 0) this.#runs.push({text: ""});
    return this.#runs.at(-1)!;
  }
}

/** @throws {Refused} as `parsePart` */
export async function readSharedStrings(archive: Archive, part: string): Promise<readonly SharedText[]> {
  const texts: SharedText[] = [];
  const collector = new TextCollector();
  await parsePart(archive, part, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    }
  });
  return texts;
}

/** `_x000D_` is how the format writes a character that XML can't hold. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
