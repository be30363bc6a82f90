/**
 * Indices that others have published: real figures, each with its source, and what our own engine makes of two of them.
 */
import {textsIn} from "../../i18n/language.js";
import {PUBLISHED} from "../../i18n/published.js";
import {OWN_COUNTRY, type PublishedStory} from "../../scoring/published/story.js";
import {html, type Markup} from "../html.js";
import {dtiSection, hdiSection} from "../parts/published-checks.js";
import {conflictSections, historySection} from "../parts/published-history.js";
import {newestDti, publishedTable} from "../parts/published-table.js";
import {section} from "../parts/section.js";
import type {PageContext} from "./context.js";

export async function publishedPage(context: PageContext, story: PublishedStory): Promise<Markup> {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const counts = {figures: story.figures.length, indices: story.by_index.size};
  const top = html`<div class="edition"><b>${words.title}</b><span>${words.updated(counts)}</span><span class="tag">${words.real}</span></div>`;
  return html`${top}<h1>${headline(story, lang)}</h1><p class="small mute lead">${words.lead}</p>${await historySection(context, story)}${conflictSections(context, story)}${newestDti(context, story)}${dtiSection(context, story)}${hdiSection(context, story)}${publishedTable(context, story)}${unknownSection(context, story)}`;
}

/** The distance is taken from the figures as they stand beside it. */
function headline({standing, figures}: PublishedStory, lang: PageContext["lang"]): string {
  const words = textsIn(PUBLISHED, lang);
  if (standing === null) return words.headlinePlain(figures.length);
  const {third, value, place} = standing;
  return words.headline({...standing, behind: third === null || place <= 3 ? null : third - value});
}

function unknownSection({lang}: PageContext, {grid, dti}: PublishedStory): Markup {
  const words = textsIn(PUBLISHED, lang);
  const own = grid.countries.find(({name}) => name === OWN_COUNTRY);
  const others = grid.countries.filter(({name}) => name !== OWN_COUNTRY);
  const without = (has: (year: number) => boolean) => grid.years.filter((year) => !has(year)).join(", ");
  const ownHas = (what: "value" | "rank") => (year: number) =>
    own?.years.get(year)?.some((figure) => figure[what] !== null) ?? false;
  const neighbours = without((year) => others.some(({years}) => years.get(year)?.some(({value}) => value !== null)));
  const lines = [
    without(ownHas("value")) && words.unknownScore(without(ownHas("value"))),
    without(ownHas("rank")) && words.unknownRank(without(ownHas("rank"))),
    neighbours && words.unknownNeighbours(neighbours),
    words.unknownDti(dti.filter(({published_value}) => published_value === null).length),
    words.unknownReports
  ];
  return section(
    words.unknownHeading,
    null,
    html`<ul class="bullets small">${lines.map((line) => line && html`<li>${line}</li>`)}</ul>`
  );
}
