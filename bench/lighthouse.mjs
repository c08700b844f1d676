/**
 * What Lighthouse says of the app as built, by its mobile preset (a slow phone on a slow line), on three screens: the door
 * a first visit opens, the home of an empty case, the home of the example. Beside it Actual Budget's web app from npm on
 * its own first screen. Served compressed. The last two are of a browser that was here before.
 *
 * The preset slows an idle machine's processor down four times. One that others use is slow already, so it is slowed down by
 * what is left of the four, and no less than not at all: scores of a machine over four times slower are too low.
 */

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { slowness } from "./budgets.mjs";
import { buildSubject, here } from "./build-subject.mjs";
import { openCase } from "./interaction.mjs";
import { serveCompressed } from "./serve-compressed.mjs";

const executablePath = process.env.TANHAO_CHROMIUM ?? process.env.CHROME_PATH ?? "/usr/bin/chromium";
const categories = ["performance", "accessibility", "best-practices", "seo"];
const targets = { performance: 95, accessibility: 100, "best-practices": 100 };
/** As the preset has it. */
const mobileLine = {
  rttMs: 150,
  throughputKbps: 1638.4,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1474.56,
  uploadThroughputKbps: 675,
};
const peerHeaders = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

export async function run(subject) {
  const ours = await measureOurs(subject, join(here, "../apps/web/dist"));
  const peer = await measurePeer(join(here, "node_modules/@actual-app/web/build"));
  const lines = ours.flatMap(({ screen, scores }) =>
    categories.map((category) => ({
      what: `${screen}: ${category}`,
      ours: String(scores[category]),
      peer: peer === null ? "not here" : String(peer.scores[category]),
      truth: targets[category] === undefined ? "" : `at least ${targets[category]}`,
    })),
  );
  const busy = { what: "how many times slower than idle the machine was", ours: slowness().toFixed(1), peer: "", truth: "1.0" };
  const worst = Math.min(...ours.map(({ scores }) => scores.performance));
  return {
    name: "Lighthouse, mobile",
    peerName: "Actual Budget",
    lines: [...lines, busy],
    ratio: peer === null ? null : worst / peer.scores.performance,
  };
}

async function measureOurs(subject, site) {
  const file = await subject.aCaseFile(subject.smallCaseSize);
  const screens = [
    ["the door", async () => undefined],
    ["home of an empty case", (page) => page.evaluate(() => localStorage.setItem("tanhao.door-seen", "yes"))],
    ["home of a case", (page, address, folder) => openCase(page, address, join(folder, "small.tanhao"), file)],
  ];
  const results = [];
  for (const [screen, prepare] of screens) results.push({ screen, ...(await look(site, {}, prepare)) });
  return results;
}

const measurePeer = async (site) => (existsSync(site) ? look(site, peerHeaders, async () => undefined) : null);

/** One browser with a profile of its own: prepared by hand, then looked at as Lighthouse does, what was kept staying. */
async function look(site, headers, prepare) {
  const server = await serveCompressed(site, headers);
  const profile = mkdtempSync(join(tmpdir(), "tanhao-lighthouse-"));
  const port = 9300 + Math.floor(server.port % 500);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
    viewport: { width: 360, height: 740 },
    locale: "zh-CN",
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(60_000);
    await page.goto(server.address);
    await prepare(page, server.address, profile);
    await page.goto("about:blank");
    const { default: lighthouse } = await import("lighthouse");
    const answer = await lighthouse(server.address, {
      port,
      onlyCategories: categories,
      disableStorageReset: true,
      formFactor: "mobile",
      throttling: { ...mobileLine, cpuSlowdownMultiplier: Math.max(1, 4 / slowness()) },
      logLevel: "error",
    });
    const { lhr } = answer;
    const scores = Object.fromEntries(categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]));
    return { scores, lhr };
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What costs a point, for whoever mends it. */
const lost = (lhr) =>
  Object.values(lhr.audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ["binary", "numeric", "metricSavings"].includes(scoreDisplayMode),
    )
    .map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`.trim());

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { screen, scores, lhr } of await measureOurs(await buildSubject(), process.argv[2] ?? join(here, "../apps/web/dist")))
    console.log(`${screen}: ${JSON.stringify(scores)}\n  ${lost(lhr).join("\n  ")}`);
  console.log(`machine ${slowness().toFixed(1)} times slower than idle`);
}
