/**
 * The one place where marks are given: a figure is written with its derivation, and the same derivation has one mark.
 */
import {markFigure} from "./marked-text.js";
import type {Derivation, Fact, Reference, ShownFigure} from "./model.js";

/** Writes a figure with its mark. */
export type Cite = (shown: string, facts: readonly Fact[], derivation: Derivation) => string;

/** Gives marks and remembers what was cited. */
export interface References {
  readonly cite: Cite;
  /** By mark. */
  readonly list: () => readonly Reference[];
}

interface Entry {
  readonly mark: number;
  readonly derivation: Derivation;
  readonly figures: Map<string, ShownFigure>;
}

/** @throws {RangeError} (from `cite`) on a number that is not finite, or a figure without any number */
export function createReferences(): References {
  const entries = new Map<string, Entry>();
  const cite: Cite = (shown, facts, derivation) => {
    checkFacts(shown, facts);
    const key = JSON.stringify(derivation);
    const entry = entries.get(key) ?? {mark: entries.size + 1, derivation, figures: new Map<string, ShownFigure>()};
    entries.set(key, entry);
    entry.figures.set(JSON.stringify([shown, facts]), {shown, facts});
    return markFigure(shown, entry.mark);
  };
  const list = () => [...entries.values()].map((entry) => ({...entry, figures: [...entry.figures.values()]}));
  return {cite, list};
}

function checkFacts(shown: string, facts: readonly Fact[]): void {
  if (facts.length === 0) throw new RangeError(`"${shown}" stands for no number`);
  const wrong = facts.find(({value}) => !Number.isFinite(value));
  if (wrong) throw new RangeError(`"${shown}" stands for ${wrong.value} in ${wrong.column}`);
}
