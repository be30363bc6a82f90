import {copyFileSync, existsSync, mkdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {inProject} from "../../files/paths.js";
import {fontFaces, fontLicences} from "./font-faces.js";

const PACKAGES = inProject("node_modules", "@fontsource");

/**
 * Copies the fonts and their licences from the installed packages to `<root>/fonts` where they are absent or of
 * another size. The folder is not under version control.
 */
export function prepareFonts(root: string): void {
  const folder = join(root, "fonts");
  mkdirSync(folder, {recursive: true});
  for (const face of fontFaces) copyIfChanged(join(PACKAGES, face.source, "files", face.file), join(folder, face.file));
  for (const text of fontLicences) copyIfChanged(join(PACKAGES, text.source, "LICENSE"), join(folder, text.file));
}

function copyIfChanged(from: string, to: string): void {
  if (existsSync(to) && statSync(to).size === statSync(from).size) return;
  copyFileSync(from, to);
}
