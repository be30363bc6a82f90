/**
 * Mutations inside one part of an archive, packed again with a right checksum: else the guard refuses everything and no
 * parser is ever reached.
 */
import {unzipSync, zipSync} from "fflate";
import type {Random} from "../../src/scoring/random.js";
import {below, few, oneOf} from "./chance.js";
import {BYTE_MUTATIONS, type Mutation} from "./mutate-bytes.js";

const NUMBERS = ["-1", "0", "1.5", "65536", "1048577", "4294967296", "1e309", "NaN", "9".repeat(40), ""];
const SNIPPETS = [
  ...['<c r="A1" t="s"><v>999999</v></c>', '<c r="XFE1"><v>1</v></c>', '<c r="A1048577"/>', "<row/>", "<v>", "</v>"],
  ...["]]>", "<!--", "&#0;", "&unknown;", "&#x110000;", "<![CDATA[", "\u0000", "<?xml", "<a:b c='", '" x="', "\ufffe"],
  ...["<!DOCTYPE x [<!ENTITY e 'x'>]>", "<w:ins>", "<w:tbl>", "<table:table-row table:number-rows-repeated='99999999'>"]
];

type TextMutation = (text: string, draw: Random) => string;

const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  number: (text, draw) => replaceOne(text, draw, /\d+/g, () => oneOf(draw, NUMBERS)),
  attribute: (text, draw) =>
    replaceOne(text, draw, /"[^"]*"/g, (found) => `"${oneOf(draw, [found, ...NUMBERS, "A1:"])}`),
  tag: (text, draw) => replaceOne(text, draw, /<[^>]*>/g, (found) => (draw() < 0.5 ? "" : found + found)),
  nest: (text, draw) => replaceOne(text, draw, /<[a-z][^>]*[^/]>/g, (found) => found.repeat(few(draw, 4096))),
  snippet: (text, draw) => {
    const at = below(draw, text.length + 1);
    return text.slice(0, at) + oneOf(draw, SNIPPETS) + text.slice(at);
  }
};

function replaceOne(text: string, draw: Random, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = oneOf(draw, found);
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}

/** Changes one to a few parts. */
function inParts(change: (part: Uint8Array, draw: Random, other: Uint8Array) => Uint8Array): Mutation {
  return (bytes, draw, other) => {
    const parts: Record<string, Uint8Array> = {...unzipSync(bytes)};
    for (let i = few(draw, 4); i > 0; i--) {
      const name = oneOf(draw, Object.keys(parts));
      parts[name] = change(parts[name]!, draw, other);
    }
    return zipSync(parts, {level: 1, mtime: "2024-01-01"});
  };
}

function byteChange(part: Uint8Array, draw: Random, other: Uint8Array): Uint8Array {
  return part.length === 0 ? part : oneOf(draw, Object.values(BYTE_MUTATIONS))(part, draw, other);
}

function textChange(change: TextMutation): Mutation {
  return inParts((part, draw) => {
    let text = Buffer.from(part).toString("utf8");
    for (let i = few(draw, 8); i > 0; i--) text = change(text, draw);
    return Buffer.from(text);
  });
}

/** A part gone, or in the place of another. */
function swapParts(bytes: Uint8Array, draw: Random): Uint8Array {
  const parts: Record<string, Uint8Array> = {...unzipSync(bytes)};
  const name = oneOf(draw, Object.keys(parts));
  const taken = parts[oneOf(draw, Object.keys(parts))]!;
  if (draw() < 0.5) delete parts[name];
  else parts[name] = taken;
  return zipSync(parts, {level: 1, mtime: "2024-01-01"});
}

/** By name. */
export const ZIP_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "bytes of parts": inParts(byteChange),
  "swap parts": swapParts,
  ...Object.fromEntries(
    Object.entries(TEXT_MUTATIONS).map(([name, change]) => [`${name} in parts`, textChange(change)])
  )
};
