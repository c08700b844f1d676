/** What would ask another origin is seen, whoever asks: else "nothing leaves" would be said of what nobody looks at. */

import { createServer, type Server } from "node:http";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browserArguments, executablePath } from "./in-browser.ts";
import { openWayOut, type WayOut } from "./way-out.ts";

const elsewhere = "http://elsewhere.invalid";

/** A page without a policy, which the app is not: it would ask from everywhere it can. */
const bodies: Readonly<Record<string, readonly [string, string]>> = {
  "/": ["text/html", "<!doctype html><title>asks</title>"],
  "/worker.js": ["text/javascript", `fetch("${elsewhere}/worker").catch(() => 0).then(() => postMessage("asked"));`],
  "/sw.js": ["text/javascript", `addEventListener("activate", (e) => e.waitUntil(fetch("${elsewhere}/service-worker").catch(() => 0)));`],
};

let wayOut: WayOut;
let browser: Browser;
let server: Server;
let address: string;
beforeAll(async () => {
  wayOut = await openWayOut();
  browser = await chromium.launch({ executablePath, args: [...browserArguments, wayOut.argument] });
  server = createServer((request, response) => {
    const [type, body] = bodies[request.url ?? "/"] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/`;
});
afterAll(async () => {
  await browser.close();
  await wayOut.close();
  server.close();
});

it("a page, its image, frame, beacon, socket and prefetch, its worker and its service worker are all seen; the own origin is not", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  expect(wayOut.asked).toEqual([]);
  await page.evaluate(async (to) => {
    await fetch(`${to}/fetch`).catch(() => 0);
    navigator.sendBeacon(`${to}/beacon`, "x");
    new Image().src = `${to}/image`;
    const socket = new WebSocket(`${to.replace("http", "ws")}/socket`);
    socket.onerror = () => socket.close();
    for (const [tag, rel] of [
      ["iframe", ""],
      ["link", "prefetch"],
      ["link", "stylesheet"],
    ] as const) {
      const element = document.createElement(tag);
      if (element instanceof HTMLIFrameElement) element.src = `${to}/frame`;
      if (element instanceof HTMLLinkElement) Object.assign(element, { rel, href: `${to}/${rel}` });
      document.body.append(element);
    }
    await new Promise((resolve) => {
      new Worker("/worker.js").onmessage = resolve;
    });
    await navigator.serviceWorker.register("/sw.js");
    await navigator.serviceWorker.ready;
  }, elsewhere);
  const seen = () => wayOut.asked.join("\n");
  for (const what of ["fetch", "beacon", "image", "frame", "prefetch", "stylesheet", "worker", "service-worker"]) {
    await expect.poll(seen, { message: what }).toContain(`${elsewhere}/${what}`);
  }
  await expect.poll(seen).toContain("CONNECT elsewhere.invalid:80"); // the socket
  await page.close();
});
