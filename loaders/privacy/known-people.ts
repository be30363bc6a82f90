/**
 * What the contact cells say, to be found wherever else it was typed, by whichever agency: names with or without marks,
 * numbers in any spacing.
 */
import type {Contact} from "../intake/types.js";
import {bareText} from "./bare-text.js";
import {findEmails} from "./find-emails.js";
import {namesOffice} from "./find-signatures.js";
import type {PersonalSpan} from "./span.js";

/** Patterns over bare text; null where nothing is known. */
export interface KnownPeople {
  readonly names: RegExp | null;
  readonly numbers: RegExp | null;
}

export const NOBODY_KNOWN: KnownPeople = {names: null, numbers: null};

const TITLES = /^(?:(?:ong|ba|anh|chi|dong chi|d\/c|mr|mrs|ms|ts|ths|pgs|gs|ks)(?![a-z])[.:]?\s*)+/;
/** Where a contact cell names no person. */
const POSTS = /^(chuyen vien|can bo|lanh dao|van thu|pho |truong phong|giam doc|nhan vien)/;

/**
 * @param contacts of all files of an edition
 * @param publicNames names that stay, in any writing: those of provinces and ministries
 */
export function knownPeople(contacts: readonly Contact[], publicNames: readonly string[] = []): KnownPeople {
  const open = new Set(publicNames.map((name) => bareText(name.normalize("NFC")).trim()));
  const values = contacts.map(({value}) => value.normalize("NFC"));
  const names = values.flatMap((value) => nameIn(value)).filter((name) => !open.has(name));
  const numbers = values.flatMap((value) => numbersIn(value));
  return {
    names: anyOf(
      names.map((name) => name.split(" ")),
      (any) => `(?<![a-z])(?:${any})(?![a-z])`
    ),
    numbers: anyOf(
      numbers.map((number) => [...number]),
      (any) => `(?<!\\d)${prefix}(?:${any})(?!\\d)`
    )
  };
}

/** One pattern for all, the longest first; null where there is none. */
function anyOf(parts: readonly (readonly string[])[], frame: (any: string) => string): RegExp | null {
  const all = [...new Set(parts.map(spaced))].toSorted((a, b) => b.length - a.length);
  return all.length === 0 ? null : new RegExp(frame(all.join("|")), "gu");
}

/** Every place where something known stands, in text that is in NFC. */
export function findKnown(text: string, {names, numbers}: KnownPeople): readonly PersonalSpan[] {
  const bare = bareText(text);
  const all = (kind: "name" | "phone", pattern: RegExp | null) =>
    pattern === null
      ? []
      : [...bare.matchAll(pattern)].map(({0: found, index}) => ({kind, start: index, end: index + found.length}));
  return [...all("name", names), ...all("phone", numbers)];
}

const between = "[\\s.,()_\\-]*";
/** 0, 84 or +84 (0), where it stands there. */
const prefix = `(?:\\(?\\+?\\s?84\\)?${between}(?:\\(?0)?${between}|\\(?0${between})?`;

function spaced(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(between);
}

/** The person a contact cell names, bare; none where it names an office, a post or a single word. */
function nameIn(value: string): readonly string[] {
  const [first = ""] = withoutEmails(value).split(/[,;:(|\n\d+]|\s[-–]\s/);
  if (namesOffice(first.trim())) return [];
  const words = bareText(first).trim().replace(TITLES, "").split(/\s+/).filter(Boolean);
  const name = words.join(" ");
  return words.length >= 2 && words.length <= 6 && !POSTS.test(name) ? [name] : [];
}

/** Digits of the numbers in a contact cell, without 0 or 84 in front. */
function numbersIn(value: string): readonly string[] {
  return [...withoutEmails(value).matchAll(/\d(?:[\s.()-]{0,2}\d){7,12}/g)].map(([number]) =>
    number.replace(/\D/g, "").replace(/^(84|0)/, "")
  );
}

function withoutEmails(value: string): string {
  return findEmails(value).reduce(
    (text, {start, end}) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    value
  );
}
