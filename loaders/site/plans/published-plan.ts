import {pathTo} from "../../../src/components/links.js";
import {publishedPage} from "../../../src/components/pages/published.js";
import {textsIn} from "../../../src/i18n/language.js";
import {PUBLISHED} from "../../../src/i18n/published.js";
import {publishedStory} from "../../../src/scoring/published/story.js";
import {readPublishedFacts} from "../../published/published-facts.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** Figures that others have published, of all years. They are real, whatever the edition's are. */
export const publishedPlan: PagePlan = ({newest}) => {
  const story = newest ? publishedStory(readPublishedFacts()) : null;
  return (lang) => {
    if (story === null) return [];
    return [
      {
        path: pathTo.published,
        title: pageTitle(textsIn(PUBLISHED, lang).title, lang),
        illustrative: false,
        draw: (context) => publishedPage(context, story)
      }
    ];
  };
};
