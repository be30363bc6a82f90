/**
 * The address follows what a reader does, so that who gets it sees the same. Several tools of a page share one address:
 * each writes its own parameters and leaves those of the others.
 */

/**
 * Puts a tool's parameters in the place of those that it had.
 *
 * @param search with or without its question mark
 * @param isOwn which parameters are the tool's
 * @returns "" where nothing is left, else with its question mark
 * @example replaceParams("?q=hue&w.data=2", new URLSearchParams("q=ha"), (name) => name === "q"); // "?w.data=2&q=ha"
 */
export function replaceParams(search: string, asked: URLSearchParams, isOwn: (name: string) => boolean): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !isOwn(name));
  const text = new URLSearchParams([...others, ...asked]).toString();
  return text === "" ? "" : `?${text}`;
}

/**
 * Puts them into the address of the page, without a new entry in the history, and into the link to the other language.
 * A browser that refuses (too many changes at once) leaves the address as it is.
 */
export function keepParams(asked: URLSearchParams, isOwn: (name: string) => boolean): void {
  carryParams(asked, isOwn);
  try {
    const search = replaceParams(location.search, asked, isOwn);
    history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
  } catch {
    // The page is right; only its address is behind.
  }
}

/** Puts them into the link to the same page in the other language. */
export function carryParams(asked: URLSearchParams, isOwn: (name: string) => boolean): void {
  const other = document.querySelector<HTMLAnchorElement>("a.lang");
  if (other) other.search = replaceParams(other.search, asked, isOwn);
}
