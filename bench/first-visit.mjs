/**
 * What a first visit fetches: the app as built, opened once in Chromium at 360 px, every file counted as a server sends it
 * compressed, until nothing was asked for in eight seconds. Beside it Actual Budget's web app from npm, which asks a server
 * of its own for more later. What the service workers fetch afterwards for use without a network is counted on neither side.
 */

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { here } from "./build-subject.mjs";

const quietMs = 8000;
const executablePath = process.env.TANHAO_CHROMIUM ?? "/usr/bin/chromium";
const site = join(here, "../apps/web/dist");
const peerSite = join(here, "node_modules/@actual-app/web/build");

export async function run() {
  const ours = await visit(site);
  const peer = existsSync(peerSite) ? await visit(peerSite) : null;
  const line = (what, bytesOf) => ({ what, ours: kB(bytesOf(ours)), peer: peer === null ? "not here" : kB(bytesOf(peer)), truth: "" });
  return {
    name: "a first visit: kB fetched before anything is done",
    peerName: "Actual Budget",
    lines: [
      line("scripts, till the first words stand", ({ files, wordsMs }) =>
        sum(files.filter(({ file, endMs }) => isScript(file) && endMs <= wordsMs)),
      ),
      line("scripts, in all", ({ files }) => sum(files.filter(({ file }) => isScript(file)))),
      line("everything", ({ files }) => sum(files)),
    ],
    ratio: peer === null ? null : sum(peer.files) / sum(ours.files),
  };
}

const kB = (bytes) => (bytes / 1000).toFixed(0);
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);
const isScript = (file) => file.endsWith(".js");

/** Every file asked for, with its size and when it had come, and when the first words stood. */
async function visit(folder) {
  const files = [];
  let lastAsked = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const path = join(folder, pathname === "/" ? "index.html" : pathname);
    lastAsked = Date.now();
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(path);
    const asked = { file: pathname, bytes: gzipSync(content, { level: 9 }).length, endMs: 0 };
    files.push(asked);
    response.on("finish", () => {
      asked.endMs = Date.now();
    });
    response.writeHead(200, headersOf(path)).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN", serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    while (Date.now() - lastAsked < quietMs) await page.waitForTimeout(quietMs / 10);
    const wordsMs = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN),
    );
    return { files, wordsMs };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

/** The peer needs the two headers for the memory it shares between threads. */
const headersOf = (path) => ({
  "Content-Type": types[extname(path)] ?? "application/octet-stream",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
});
