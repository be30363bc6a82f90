/**
 * Content controls: the places of the Word form that an agency fills, each known by its tag.
 */
import type {XmlComponent} from "docx";
import type {FormItem} from "../form.js";
import type {FilledValues} from "../workbook/answer.js";
import {dropdown} from "../workbook/validation.js";
import {answerText} from "./answer-text.js";
import {element, textParts} from "./element.js";
import {COLOUR} from "./look.js";
import {placeholderFor} from "./placeholder.js";

/** Word's own limit for the title of a control. */
const LONGEST_TITLE = 64;

/** What one control is: `locked` content can't be changed. */
export interface ControlFacts {
  readonly tag: string;
  readonly title: string;
  /** "" shows the placeholder. */
  readonly text: string;
  readonly placeholder: string;
  readonly locked?: boolean;
  /** What kind of control it is, as the last of its properties; none is text of several lines. */
  readonly kind?: XmlComponent;
}

/** The control of one item or table cell, filled or with its placeholder. */
export function answerControl(item: FormItem, tag: string, values: FilledValues): XmlComponent {
  const text = answerText(item, values.get(tag));
  const facts = {tag, title: item.label.vi, text, placeholder: placeholderFor(item), kind: kindOf(item)};
  return control({...facts, locked: item.prefilled});
}

/** The control of a note. */
export function textControl(tag: string, title: string, text: string, placeholder: string): XmlComponent {
  return control({tag, title, text, placeholder});
}

/** A control whose content only says something. */
export function fixedControl(tag: string, title: string, text: string): XmlComponent {
  return control({tag, title, text, placeholder: "", locked: true, kind: element("w:text")});
}

/** Any control, inside a paragraph. None may be deleted, so that no answer loses its tag. */
export function control({tag, title, text, placeholder, locked, kind}: ControlFacts): XmlComponent {
  const empty = text === "" && placeholder !== "";
  const properties = [
    element("w:alias", {val: title.slice(0, LONGEST_TITLE)}),
    element("w:tag", {val: tag}),
    element("w:id", {val: String(controlId(tag))}),
    element("w:lock", {val: locked ? "sdtContentLocked" : "sdtLocked"}),
    ...(empty ? [element("w:showingPlcHdr")] : []),
    ...(kind ? [kind] : [])
  ];
  const look = [element("w:rStyle", {val: "PlaceholderText"}), element("w:color", {val: COLOUR.faint})];
  const style = empty ? [element("w:rPr", {}, look)] : [];
  const run = element("w:r", {}, [...style, ...textParts(empty ? placeholder : text)]);
  return element("w:sdt", {}, [element("w:sdtPr", {}, properties), element("w:sdtContent", {}, [run])]);
}

/**
 * A list that may be typed over, so that "không có số liệu" can be given; a date; a line of text. Text that may have
 * several lines is no plain-text control: LibreOffice 7.4 moves the line breaks out of those.
 */
function kindOf(item: FormItem): XmlComponent | undefined {
  const list = dropdown(item);
  if (list) {
    const entries = list.map((text) => element("w:listItem", {displayText: text, value: text}));
    return element("w:comboBox", {}, entries);
  }
  if (item.type === "date") return dateKind();
  return item.type === "text" && !item.prefilled ? undefined : element("w:text");
}

function dateKind(): XmlComponent {
  return element("w:date", {}, [
    element("w:dateFormat", {val: "dd/MM/yyyy"}),
    element("w:lid", {val: "vi-VN"}),
    element("w:storeMappedDataAs", {val: "dateTime"}),
    element("w:calendar", {val: "gregorian"})
  ]);
}

/** A positive number made from the tag: Word wants one that no other control has, and the same input the same bytes. */
function controlId(tag: string): number {
  let hash = 0x811c9dc5;
  for (const char of tag) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return (hash & 0x7fffffff) + 1;
}
