/** A director reads the overview, and prints it. */
import {describe, expect, it} from "vitest";
import {countSheets} from "../count-sheets.js";
import {usePeople, YEAR} from "./use-people.js";

const {edition, site, visit} = usePeople();

describe("leadership", () => {
  it.each([
    ["/index.html", `/${YEAR}/index.html`],
    ["/en/index.html", `/en/${YEAR}/index.html`]
  ])("reads one finding on %s, and prints one sheet that says all of it", async (home, overview) => {
    const page = await visit(home);
    const said = (await page.locator("h1").textContent())!;
    expect(said.trim().split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(said).toMatch(/\d/);
    expect(await countSheets(page)).toBe(1);
    expect(await page.locator("[data-address]").textContent()).toBe(page.url());
    await page.emulateMedia({media: "print"});
    const seen = async (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((e) => e.checkVisibility()));
    expect(await seen(".top nav, .top .lang, .skip")).toEqual([false, false, false, false]);
    expect(await seen("[data-address], .demo, .edition, h1")).toEqual([true, true, true, true]);
    expect(await page.locator(".demo").textContent()).toMatch(/Số liệu minh họa|Illustrative/);
    for (const part of [String(YEAR), edition.info.method_version])
      expect(await page.locator(".edition").textContent()).toContain(part);
    const national = await page.locator(".tile").evaluateAll((all) => all.map((e) => e.checkVisibility()));
    expect(national).toEqual(edition.national.map(() => true));
    const leaders = edition.ranks.filter(({rank}) => rank === 1).map(({unit}) => unit);
    const brief = page.locator(".mini .row:not(.gap) a");
    const named = await brief.evaluateAll((all) =>
      all.filter((e) => e.checkVisibility()).map((a) => (a as HTMLAnchorElement).pathname.split("/").at(-1))
    );
    expect(leaders).toHaveLength(2);
    for (const unit of leaders) expect(named).toContain(`${unit}.html`);
    // What changed, and how sure the figures are.
    expect((await seen(".facts")).filter(Boolean)).toHaveLength(2);
    await page.goto(site.origin + overview);
    expect(await page.locator("h1").textContent()).toBe(said);
  });

  it("gets the year before on one sheet, too", async () => {
    for (const path of ["/2024/index.html", "/en/2024/index.html"])
      expect(await countSheets(await visit(path))).toBe(1);
  });
});
