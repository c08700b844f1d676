/**
 * Every way out of the browser leads here: a proxy that lets nothing through and writes down who was to be asked. Whatever
 * asks, a page, a frame, a worker, the service worker, a socket, a beacon, a prefetch, asks the proxy, for only what is on
 * this machine is reached without it; so it sees what no list of a page's requests holds.
 */

import { createServer } from "node:http";

export interface WayOut {
  /** For the browser's command line. */
  readonly argument: string;
  /** What was to be reached, each as `GET http://…` or `CONNECT host:port`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** What Chromium itself asks of its makers, for its parts, its account and its own filling in of forms; a page that asked them is in the list of its requests. */
const browsersOwn = /^(CONNECT |[A-Z]+ https?:\/\/)[\w.-]+\.(google|googleapis|gvt1)\.com\b/;

export async function openWayOut(): Promise<WayOut> {
  const asked: string[] = [];
  const note = (line: string): void => {
    if (!browsersOwn.test(line)) asked.push(line);
  };
  const server = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return {
    argument: `--proxy-server=127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
