/**
 * Hands out the files of one folder on 127.0.0.1, and nothing else: the built web app needs no server behind it.
 *
 * It answers GET and HEAD for its own host name only (another site's page cannot reach it by a name that resolves to
 * this machine), follows no path and no link out of the folder, and sends the policy the page itself carries.
 */

import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, sep } from "node:path";
import { err, ok, type Result } from "@tanhao/core/result";
import type { LineFailure } from "../line/failure.ts";
import { contentTypeOf } from "./content-type.ts";
import { cacheControlFor, securityHeaders } from "./headers.ts";

export interface Serving {
  readonly port: number;
  readonly address: string;
  readonly close: () => Promise<void>;
}

const host = "127.0.0.1";

/** `port` 0 takes a free one. */
export async function serveFolder(folder: string, port: number, pagePolicy: string): Promise<Result<Serving, LineFailure>> {
  const root = await realpath(folder);
  const headers = securityHeaders(pagePolicy);
  const server = createServer((request, response) => {
    answer(root, headers, request, response).catch(() => refuse(response, headers, 500));
  });
  const listening = await listen(server, port);
  if (!listening.ok) return listening;
  const taken = (server.address() as AddressInfo).port; // a TCP server that listens has one
  return ok({
    port: taken,
    address: `http://${host}:${taken}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  });
}

function listen(server: Server, port: number): Promise<Result<null, LineFailure>> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(err({ kind: "port-in-use", port }));
      else if (error.code === "EACCES") resolve(err({ kind: "port-forbidden", port }));
      else reject(error);
    });
    server.listen(port, host, () => resolve(ok(null)));
  });
}

type Headers = Readonly<Record<string, string>>;

async function answer(root: string, headers: Headers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, { ...headers, Allow: "GET, HEAD" }, 405);
  if (!isOwnName(request.headers.host)) return refuse(response, headers, 421);
  const found = await fileAt(root, request.url ?? "/");
  if (!found) return refuse(response, headers, 404);
  const tag = `"${found.size.toString(36)}-${Math.floor(found.changed).toString(36)}"`;
  const known = request.headers["if-none-match"] === tag;
  response.writeHead(known ? 304 : 200, {
    ...headers,
    "Cache-Control": cacheControlFor(found.name),
    ETag: tag,
    ...(known ? {} : { "Content-Type": contentTypeOf(found.path), "Content-Length": found.size }),
  });
  if (known || request.method === "HEAD") response.end();
  else
    createReadStream(found.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, headers: Headers, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${status}\n`);
}

const isOwnName = (name: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(name ?? "");

interface FoundFile {
  readonly path: string;
  /** Inside the folder, with `/`. */
  readonly name: string;
  readonly size: number;
  readonly changed: number;
}

async function fileAt(root: string, url: string): Promise<FoundFile | null> {
  const name = nameIn(url);
  if (name === null) return null;
  const path = await realpath(join(root, ...name.split("/"))).catch(() => null);
  if (path === null || !path.startsWith(root + sep)) return null;
  const found = await stat(path);
  return found.isFile() ? { path, name, size: found.size, changed: found.mtimeMs } : null;
}

/** The path asked for, decoded once; null for one that is malformed or climbs. */
function nameIn(url: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.split(/[?#]/)[0] ?? "");
  } catch {
    return null;
  }
  if (!decoded.startsWith("/") || /[\0\\:]/.test(decoded)) return null;
  const steps = decoded.slice(1).split("/");
  if (steps.some((step) => step === ".." || step === ".")) return null;
  return decoded.endsWith("/") ? `${decoded.slice(1)}index.html` : decoded.slice(1);
}
