import {unescapeHtml} from "../html.js";
import {getPathLang} from "../site-info.js";
import type {Expected, Output, Problem} from "./problem.js";
import {listHtml} from "./read-output.js";

/** Every expected page is there; every page has its language, a title (the expected one) and a first heading. */
export function checkPages(output: Output, {pages}: Expected): readonly Problem[] {
  const missing = [...pages.keys()]
    .map((path) => `${path.slice(1)}.html`)
    .filter((file) => !output.files.has(file))
    .map((file): Problem => ({file, code: "missing-page", detail: "was to be built and is not there"}));
  return [...missing, ...listHtml(output).flatMap(([file, html]) => checkPage(file, html, {pages}))];
}

function checkPage(file: string, html: string, {pages}: Expected): readonly Problem[] {
  const path = `/${file.replace(/\.html$/, "")}`;
  const expected = pages.get(path);
  const lang = /<html[^>]*\blang="([^"]*)"/.exec(html)?.[1] ?? "";
  const title = unescapeHtml(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
  const problems: Problem[] = [];
  if (lang !== (expected?.lang ?? getPathLang(path)))
    problems.push({file, code: "wrong-lang", detail: `lang is "${lang}"`});
  if (title === "" || (expected !== undefined && title !== expected.title)) {
    problems.push({file, code: "wrong-title", detail: `title is "${title}"`});
  }
  if (!/<h1\b/.test(html)) problems.push({file, code: "no-heading", detail: "there is no h1"});
  if (expected?.illustrative && !/class="(?:[^"]*\s)?demo(?:\s[^"]*)?"/.test(html)) {
    problems.push({file, code: "no-banner", detail: "the banner of an illustrative edition is missing"});
  }
  return problems;
}
