import {type Browser, chromium as playwright} from "playwright-core";

/** Keeps the browser from talking to anyone of its own accord, and lets it run without a sandbox or a display. */
const FLAGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
  "--metrics-recording-only",
  "--hide-scrollbars",
  "--font-render-hinting=none"
];

/**
 * Starts Chromium: the one named by CHROMIUM_PATH, else the one that npm brought, which unpacks itself and its libraries
 * to the temporary folder and needs no system packages (Linux only; name an installed browser on Windows).
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return playwright.launch({executablePath: given, args: FLAGS});
  // Read when the module is imported: says that the shared libraries of the archive are wanted.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const {default: chromium} = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  return playwright.launch({executablePath, args: [...FLAGS, "--headless=shell", "--no-zygote"]});
}
