/**
 * The child process of a batch: reads one file at a time, as it is told.
 */
import {readFile} from "node:fs/promises";
import type {Form} from "../../form/form.js";
import {readSubmission} from "../read-submission.js";
import type {FileMessage, FormMessage, ReadingMessage} from "./messages.js";

let form: Form;

process.on("message", async (message: FormMessage | FileMessage) => {
  if ("form" in message) {
    form = message.form;
    return;
  }
  const {path, file, context} = message.next;
  const reading = await readSubmission(await readFile(path), file, form, context);
  process.send?.({reading} satisfies ReadingMessage);
});
process.send?.("ready");
