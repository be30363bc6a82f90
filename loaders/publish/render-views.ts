/** The part of markdown-it that this hook needs. */
interface Markdown {
  renderer: {rules: {fence?: FenceRule | undefined}};
}

interface Token {
  readonly info: string;
  readonly content: string;
}

type FenceRule = (
  tokens: Token[],
  index: number,
  options: unknown,
  context: {readonly path: string},
  self: unknown
) => string;

/** Pages by Framework path, made beforehand. */
export type Views = ReadonlyMap<string, {readonly html: string}>;

/** Stands in Framework's output where a page's view goes; `fillSlot` puts it there. */
export const SLOT = '<div data-view=""></div>';

/**
 * Makes a hook for Framework's `markdownIt` option that puts the made page where its source says
 *
 *     ```view
 *     overview
 *     ```
 *
 * The word in the fence is for the reader of the source; what is put there is the view of the page's own path. While
 * building only a slot is left, which the finishing fills: Framework parses and writes a page's html several times over,
 * which took five sixths of a build. In a preview the html goes in at once, after Markdown and `${…}` have been read,
 * so neither can touch it.
 *
 * @throws (when the page is built) if there is no view for the path: the build must not go on without it.
 */
export function renderViews(views: Views, {building}: {building: boolean}): <M extends Markdown>(md: M) => M {
  return (md) => {
    const renderFence = md.renderer.rules.fence as FenceRule;
    md.renderer.rules.fence = (tokens, index, options, context, self) => {
      if (tokens[index]!.info.trim() !== "view") return renderFence(tokens, index, options, context, self);
      const view = views.get(context.path);
      if (view === undefined) throw new Error(`no view was made for the page ${context.path}`);
      return `${building ? SLOT : view.html}\n`;
    };
    return md;
  };
}

/** Fills the slot of a page with its view. A page without a slot is left as it is. */
export function fillSlot(html: string, view: string): string {
  return html.replace(SLOT, () => view);
}
