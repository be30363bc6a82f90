/**
 * Content controls: places to fill in, known by their tag.
 */
import type {ContentControl} from "../model.js";
import type {BothTexts} from "./texts.js";
import type {State, Walk} from "./walk.js";
import {child, isOn, valOf, type XmlNode} from "./xml.js";

/** A control whose content is still to be read. */
export interface OpenControl {
  /** What holds inside: the text of a placeholder is muted. */
  readonly state: State;
  /** Says what was read inside. */
  readonly close: (texts: BothTexts) => void;
}

/** Notes a control at its place in the order of the document. One without a tag and without a title is not listed. */
export function openControl(node: XmlNode, walk: Walk, state: State): OpenControl {
  const properties = child(node, "w:sdtPr");
  const inside = {...state, muted: state.muted || isOn(properties, "w:showingPlcHdr")};
  const alias = valOf(properties, "w:alias");
  const tag = valOf(properties, "w:tag") || alias;
  if (!tag) return {state: inside, close: () => {}};
  const at = walk.controls.length;
  const named = {tag, ...(alias ? {alias} : {}), ...typeOf(properties)};
  walk.controls.push({...named, raw: "", text: ""});
  return {
    state: inside,
    close: ({raw, text}) => {
      walk.controls[at] = {...named, raw, text};
    }
  };
}

function typeOf(properties: XmlNode | undefined): Pick<ContentControl, "type" | "checked"> {
  const box = child(properties, "w14:checkbox");
  if (box) return {type: "checkbox", checked: isOn(box, "w14:checked")};
  if (child(properties, "w:dropDownList") ?? child(properties, "w:comboBox")) return {type: "choice"};
  return {type: child(properties, "w:date") ? "date" : "text"};
}
