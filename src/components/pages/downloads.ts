/**
 * The files of an edition: the workbook for people, the tables for programs, how to open, cite and check them.
 */
import {COMMON} from "../../i18n/common.js";
import {DOWNLOADS, formatBytes} from "../../i18n/downloads.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import type {Bilingual} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {fileFrom, hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import {pair, section} from "../parts/section.js";
import {table} from "../parts/table.js";
import type {PageContext} from "./context.js";

export interface DownloadFile {
  readonly file: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export interface DownloadTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly rows: number;
  readonly csv: DownloadFile;
  readonly json: DownloadFile;
}

/** What of an edition may be downloaded. */
export interface Downloads {
  readonly workbook: DownloadFile;
  readonly tables: readonly DownloadTable[];
  /** Every file, those above among them. */
  readonly all: readonly DownloadFile[];
  readonly packageFile: string;
  readonly manifestFile: string;
  readonly checksumsFile: string;
}

export function downloadsPage(context: PageContext, downloads: Downloads): Markup {
  const {index, lang} = context;
  const {info} = index.edition;
  const words = textsIn(DOWNLOADS, lang);
  const {tables} = downloads;
  const rows = tables.reduce((sum, one) => sum + one.rows, 0);
  const headline = words.headline({year: info.year, tables: tables.length, rows});
  return html`${editionLine(info, lang)}<h1>${headline}</h1>${pair(forPeople(context, downloads), forPrograms(context, downloads))}${tablesSection(context, downloads)}${pair(excelSection(context), citeSection(context))}${verifySection(context, downloads)}`;
}

function fileLink({index, path}: PageContext, file: string, text: string | Markup = file, className = ""): Markup {
  return html`<a${className && html` class="${className}"`} href="${fileFrom(path, `/data/${index.edition.info.year}/${file}`)}">${text}</a>`;
}

function forPeople(context: PageContext, {workbook, tables}: Downloads): Markup {
  const words = textsIn(DOWNLOADS, context.lang);
  const size = formatBytes(workbook.bytes, context.lang);
  return section(
    words.peopleHeading,
    words.workbook({sheets: tables.length, size}),
    html`<p>${fileLink(context, workbook.file, workbook.file, "button")}</p>`
  );
}

function forPrograms(context: PageContext, {packageFile, manifestFile, checksumsFile}: Downloads): Markup {
  const words = textsIn(DOWNLOADS, context.lang);
  const files = [
    [words.package, packageFile],
    [words.manifest, manifestFile],
    [words.checksums, checksumsFile]
  ] as const;
  const item = ([name, file]: (typeof files)[number]) => html`<li><b>${name}</b> ${fileLink(context, file)}</li>`;
  return section(words.programsHeading, words.programs, html`<ul class="lines">${files.map(item)}</ul>`);
}

function tablesSection(context: PageContext, {tables}: Downloads): Markup {
  const {index, lang} = context;
  const words = textsIn(DOWNLOADS, lang);
  const heading = words.tablesHeading(tables.length);
  const file = ({file: name, bytes}: DownloadFile) =>
    html`${fileLink(context, name)} <span class="mute nowrap">${formatBytes(bytes, lang)}</span>`;
  return section(
    heading,
    words.tablesNote(`data/${index.edition.info.year}/ranks.csv`),
    table<DownloadTable>(
      heading,
      [
        {
          heading: words.table,
          rowHeader: true,
          cell: ({name, title}) => html`<span id="${name}">${title[lang]}</span>`
        },
        {heading: words.rows, className: "r", cell: ({rows}) => ({content: formatNumber(rows, lang), value: rows})},
        {heading: "CSV", cell: ({csv}) => file(csv)},
        {heading: "JSON", cell: ({json}) => file(json)}
      ],
      tables,
      {className: "src", hint: textsIn(COMMON, lang).scrollHint}
    )
  );
}

function excelSection({lang}: PageContext): Markup {
  const words = textsIn(DOWNLOADS, lang);
  const lines = html`<ul class="lines">${words.excel.map((text) => html`<li>${text}</li>`)}</ul>`;
  return section(words.excelHeading, null, lines);
}

function citeSection({index, lang, path, years}: PageContext): Markup {
  const words = textsIn(DOWNLOADS, lang);
  const {info} = index.edition;
  const others = years.filter((year) => year !== info.year);
  const link = (year: number) => html`<a href="${hrefTo(path, pathTo.downloads(year, lang))}">${year}</a>`;
  const lines = [
    html`${words.cite(info)}`,
    info.illustrative && html`<b>${words.citeIllustrative}</b>`,
    html`${words.licence}`,
    others.length > 0 && html`${words.otherYears}: ${others.map((year, i) => html`${i > 0 && ", "}${link(year)}`)}`,
    html`<a href="${hrefTo(path, pathTo.editions(lang))}">${words.editions}</a>`
  ];
  return section(
    words.citeHeading,
    null,
    html`<ul class="lines">${lines.map((line) => line && html`<li>${line}</li>`)}</ul>`
  );
}

function verifySection({lang}: PageContext, {all}: Downloads): Markup {
  const words = textsIn(DOWNLOADS, lang);
  const hashes = table<DownloadFile>(
    words.verifyHeading,
    [
      {heading: words.file, rowHeader: true, cell: ({file}) => file},
      {heading: words.bytes, className: "r", cell: ({bytes}) => ({content: formatNumber(bytes, lang), value: bytes})},
      {heading: words.hash, cell: ({sha256}) => html`<code>${sha256}</code>`}
    ],
    all,
    {className: "src", hint: textsIn(COMMON, lang).scrollHint}
  );
  return section(
    words.verifyHeading,
    words.verifyNote,
    html`<details><summary>${words.showHashes(all.length)}</summary>${hashes}</details>`
  );
}
