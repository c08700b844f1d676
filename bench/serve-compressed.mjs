/** A built site as a static host hands it out: compressed, kept by the browser where its name says that it never changes. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const compressible = [".html", ".js", ".css", ".svg", ".wasm", ".txt", ".webmanifest"];

/** `headers`: more of them, for a site that needs some. */
export async function serveCompressed(folder, headers = {}) {
  const packed = new Map();
  const answerFor = (file) => {
    const known = packed.get(file);
    if (known) return known;
    const content = readFileSync(file);
    const isPacked = compressible.includes(extname(file));
    const answer = { bytes: isPacked ? gzipSync(content, { level: 6 }) : content, isPacked };
    packed.set(file, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const file = join(folder, normalize(decodeURIComponent(pathname === "/" ? "/index.html" : pathname)));
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const { bytes, isPacked } = answerFor(file);
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-length": bytes.length,
      ...(isPacked && { "content-encoding": "gzip" }),
      "cache-control": pathname.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...headers,
    });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
