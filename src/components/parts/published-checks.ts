/**
 * Two published indices that the engine computes again, from their own inputs: a test that anybody can repeat.
 */
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {PUBLISHED} from "../../i18n/published.js";
import {publishedName} from "../../i18n/published-names.js";
import type {Recomputed} from "../../scoring/published/model.js";
import {DTI_DECIMALS, HDI_DECIMALS, type PublishedStory} from "../../scoring/published/story.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {publishedLink} from "./published-link.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";

/** Southeast Asia by ISO 3166, as the HDI's file has it. */
const NEIGHBOURS: ReadonlySet<string> = new Set([
  "BRN",
  "KHM",
  "IDN",
  "LAO",
  "MYS",
  "MMR",
  "PHL",
  "SGP",
  "THA",
  "TLS",
  "VNM"
]);

export function dtiSection(context: PageContext, {dti, dti_agreement}: PublishedStory): Markup {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const computed = dti.filter(({value}) => value !== null);
  const heading = words.dtiHeading({same: dti_agreement.same_rank, computed: dti_agreement.computed});
  const {largest, same_value: values} = dti_agreement;
  const note = words.dtiNote({
    ...{computed: dti_agreement.computed, unknown: dti.length - computed.length, values},
    largest: largest === null ? "–" : formatNumber(largest, lang, DTI_DECIMALS)
  });
  const third = Math.ceil(dti.length / 3);
  const parts = [dti.slice(0, third), dti.slice(third, 2 * third), dti.slice(2 * third)];
  const title = words.dtiAll(dti.length);
  const ranks = parts.map((rows) => {
    const places = {from: rows[0]?.published_rank ?? 0, to: rows.at(-1)?.published_rank ?? 0};
    return table(words.dtiPart(places), rankColumns(context), rows, {className: "lst few"});
  });
  return section(
    heading,
    note,
    html`${table(heading, checkColumns(context, DTI_DECIMALS, words.province), computed, {className: "lst few"})}<details class="more-rows"><summary>${title}</summary><div class="three">${ranks}</div></details>${publishedLink(context, "dti-2022-published.csv", "dti-2022-observations.csv")}`
  );
}

export function hdiSection(context: PageContext, {hdi, hdi_agreement}: PublishedStory): Markup {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const heading = words.hdiHeading({
    ranks: hdi_agreement.same_rank,
    values: hdi_agreement.same_value,
    all: hdi.length
  });
  const rows = hdi.filter(({id}) => NEIGHBOURS.has(id));
  return section(
    heading,
    words.hdiNote,
    html`${table(heading, checkColumns(context, HDI_DECIMALS, words.country), rows, {className: "lst few"})}${publishedLink(context, "hdi-2022-published.csv", "hdi-2022-observations.csv")}`
  );
}

function rankColumns({lang}: PageContext): readonly Column<Recomputed>[] {
  const words = textsIn(PUBLISHED, lang);
  return [
    {heading: words.rankHead, className: "r", cell: ({published_rank: rank}) => ({content: String(rank), value: rank})},
    {heading: words.province, rowHeader: true, cell: ({name}) => name[lang]}
  ];
}

function checkColumns({lang}: PageContext, decimals: number, whom: string): readonly Column<Recomputed>[] {
  const words = textsIn(PUBLISHED, lang);
  const number = (heading: string, digits: number, pick: (row: Recomputed) => number | null): Column<Recomputed> => ({
    heading,
    className: "r",
    cell: (row) => {
      const value = pick(row);
      return {content: value === null ? "–" : formatNumber(value, lang, digits), value};
    }
  });
  return [
    {heading: whom, rowHeader: true, cell: ({name}) => publishedName(name[lang], lang)},
    number(words.publishedRank, 0, ({published_rank}) => published_rank),
    number(words.ourRank, 0, ({rank}) => rank),
    number(words.publishedValue, decimals, ({published_value}) => published_value),
    number(words.ourValue, decimals, ({value}) => value)
  ];
}
