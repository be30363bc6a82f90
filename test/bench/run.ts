/**
 * `npm run bench [NAME…]`: what things cost, as ratios within one run on this machine; absolute times are only for
 * orientation. Names choose among the benches: reading, parallel, memory, fuzz, site, engine,
 * kernel, browser-kernel, audit, robustness.
 */
import {benchAudit} from "./audit.js";
import {benchBrowserKernel} from "./browser-kernel.js";
import {benchEngine} from "./engine.js";
import {benchFuzz} from "./fuzz.js";
import {benchKernel} from "./kernel.js";
import {benchMemory} from "./memory.js";
import {benchParallel} from "./parallel.js";
import {benchReading} from "./reading.js";
import {benchRobustness} from "./robustness.js";
import {benchSite} from "./site.js";

const BENCHES = {
  reading: benchReading,
  parallel: benchParallel,
  memory: benchMemory,
  fuzz: benchFuzz,
  site: benchSite,
  engine: benchEngine,
  kernel: benchKernel,
  "browser-kernel": benchBrowserKernel,
  audit: benchAudit,
  robustness: benchRobustness
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(", ")}: there are ${Object.keys(BENCHES).join(", ")}`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const {what, figure, ratio} of await bench()) console.log(`${what.padEnd(58)}${figure.padStart(22)}   ${ratio}`);
}
