import {fileURLToPath} from "node:url";

/** The folder of package.json, whatever the working directory is. Absolute, no trailing separator. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
