/**
 * The built web app as any static host would hand it out: files of a folder under a sub-path, with the headers that
 * docs/hosting.md asks for. Nothing is rewritten; a path that is no file is 404.
 */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { headerPolicy } from "../../apps/web/content-security-policy.ts";

export interface StaticServer {
  /** With the sub-path, ending in `/`. */
  readonly address: string;
  /** Paths asked for since the start. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

export async function serveStatic(folder: string, subPath = "/some/place/"): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    asked.push(path);
    const inside = path.startsWith(subPath) ? normalize(path.slice(subPath.length)) : "..";
    const name = inside === "." || inside === "" ? "index.html" : inside;
    const answer = name.startsWith("..") ? Promise.reject(new Error("outside")) : readFile(join(folder, name));
    answer.then(
      (bytes) => {
        response.writeHead(200, {
          "content-type": types[extname(name)] ?? "application/octet-stream",
          "content-security-policy": headerPolicy,
          "referrer-policy": "no-referrer",
          "x-content-type-options": "nosniff",
          "cache-control": "no-cache",
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}${subPath}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
