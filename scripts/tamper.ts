/**
 * `npm run tamper`: ten thousand single changes to a journal and to packages of evidence, half of the latter by somebody
 * who writes the manifest anew to fit. `npm test` makes six hundred of them.
 */

import { attacks, tamper } from "./tamper/tamper.ts";

const counts = { journal: 4_000, package: 3_000, "package, manifest written anew": 3_000 } as const;

let [made, found] = [0, 0];
for (const attack of attacks) {
  const begun = performance.now();
  const tally = await tamper(attack, 0, counts[attack]);
  made += tally.made;
  found += tally.found;
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${attack}: ${tally.found} of ${tally.made} found; by the heads alone ${tally.byHeads}; ${seconds} s`);
  for (const [what, count] of [...tally.beyondHeads].sort()) console.log(`  the heads alone do not show: ${what}, ${count}`);
  for (const one of tally.missed.slice(0, 20)) console.error(`  missed: ${one}`);
}
console.log(`${found} of ${made} changes found (${((found / made) * 100).toFixed(2)} %).`);
if (found < made) process.exitCode = 1;
