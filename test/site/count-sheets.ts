import type {Page} from "playwright-core";

/** How many A4 sheets a page takes when it is printed. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({format: "A4", preferCSSPageSize: true});
  return pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
