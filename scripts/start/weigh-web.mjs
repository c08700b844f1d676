/** The step behind the web build: says what every screen weighs, and fails where one weighs more than it may. */

import { readSite } from "./built-site.mjs";
import { inRoot } from "./paths.mjs";
import { tooHeavy, weigh } from "./weigh.mjs";
import { weightLimits } from "./weight-limits.mjs";

const weights = weigh(readSite(process.argv[2] ?? inRoot("apps/web/dist")));
const line = (name, bytes) => console.log(`${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(7)} kB`);
line("first screen, scripts", weights.firstScreen);
for (const group of [weights.untouched, weights.pages, weights.data]) for (const [name, bytes] of Object.entries(group)) line(name, bytes);

const sentences = tooHeavy(weights, weightLimits);
for (const sentence of sentences) console.error(sentence);
if (sentences.length > 0) process.exitCode = 1;
