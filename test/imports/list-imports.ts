import ts from "typescript";

/** One import of a file, whatever its form: static, dynamic, re-export or type. */
export interface Import {
  /** Path of the file below the project, forward slashes. */
  readonly file: string;
  readonly specifier: string;
}

/** Lists what a source file imports; of a page, what its code fences import. */
export function listImports(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = getSpecifier(node);
    if (specifier !== undefined) found.push({file, specifier});
    ts.forEachChild(node, visit);
  };
  const code = file.endsWith(".md") ? extractFences(text) : text;
  visit(ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.ES2022, true));
  return found;
}

function getSpecifier(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return getText(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return getText(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return getText(node.arguments[0]);
  return undefined;
}

function getText(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The code of a page: its fences of js and ts (a `${…}` in the text can't hold an import). */
export function extractFences(markdown: string): string {
  const fences = markdown.matchAll(/^(`{3,}|~{3,})\s*(?:js|ts|jsx|tsx)\b[^\n]*\n([\s\S]*?)^\1/gm);
  return [...fences].map((match) => match[2]!).join("\n");
}
