import {parseArgs} from "node:util";
import {notebookData} from "../../loaders/site/notebook-data.js";

const {values} = parseArgs({options: {edition: {type: "string"}}});
process.stdout.write(JSON.stringify(notebookData(Number(values.edition))));
