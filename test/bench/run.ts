/**
 * `npm run bench`: what things cost, as ratios within one run on this machine; absolute times are only for orientation.
 */
import {benchEngine} from "./engine.js";
import {benchReading} from "./reading.js";
import {benchSite} from "./site.js";

for (const bench of [benchReading, benchSite, benchEngine]) {
  for (const {what, figure, ratio} of await bench()) console.log(`${what.padEnd(56)}${figure.padStart(22)}   ${ratio}`);
}
