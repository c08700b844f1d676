/** `serve`: the built web app on this machine only. The process lives until it is stopped. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { readNumber } from "../line/read-number.ts";
import { policyOf } from "../serve/headers.ts";
import { serveFolder } from "../serve/static-server.ts";

const usualPort = "4173";

export const run: RunCommand = async (input, world) => {
  const port = readNumber("port", input.options["port"] ?? usualPort, 0, 65_535);
  if (!port.ok) return port;
  const page = join(world.webApp, "index.html");
  const html = await readFile(page, "utf8").catch(() => null);
  if (html === null) return err({ kind: "web-app-not-built", path: page });
  const serving = await serveFolder(world.webApp, port.value, policyOf(html));
  if (!serving.ok) return serving;
  const { address } = serving.value;
  return ok({ json: { document: { address, port: serving.value.port } }, text: world.words.serve.serving(address) });
};
