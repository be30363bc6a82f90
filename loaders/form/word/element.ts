/**
 * Elements of WordprocessingML that the docx library has no class for.
 */
import {BuilderElement, type XmlComponent} from "docx";

/** One element with `w:` attributes. @example element("w:tag", {val: "dvc-ai"}) */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlComponent | string)[] = []
): XmlComponent {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, {key: `w:${key}`, value}]);
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(keyed),
    children: children as readonly XmlComponent[]
  });
}

/** Characters that XML can't hold. */
const FORBIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The parts of a run that shows a text: line breaks and tabs are elements of their own. */
export function textParts(text: string): readonly XmlComponent[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(FORBIDDEN, "")
    .split(/([\n\t])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\n") return element("w:br");
      if (part === "\t") return element("w:tab");
      return new BuilderElement({
        name: "w:t",
        attributes: {space: {key: "xml:space", value: "preserve"}},
        children: [part as unknown as XmlComponent]
      });
    });
}
