import ts from "typescript";

/** Formatting by hand: numbers and dates are formatted in src/i18n alone. */
export const FORMATTING = ["toFixed", "toPrecision", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"];

/** Calls in a file, comments and texts left out: ".toFixed", "Math.random", "new Date()", "Date.now". */
export function findForbiddenCalls(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const name = nameCall(node);
    if (name !== null) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameCall(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
  if (!ts.isPropertyAccessExpression(node)) return null;
  const text = node.getText().replace(/\s+/g, "");
  if (text === "Math.random" || text === "Date.now") return text;
  return FORMATTING.includes(node.name.text) ? `.${node.name.text}` : null;
}
