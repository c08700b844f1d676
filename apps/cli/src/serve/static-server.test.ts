import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policyOf } from "./headers.ts";
import { type Serving, serveFolder } from "./static-server.ts";

let folder: string;
let serving: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tanhao-serve-"));
  const root = join(folder, "dist");
  await mkdir(join(root, "assets"), { recursive: true });
  await writeFile(join(root, "index.html"), "<!doctype html><title>app</title>");
  await writeFile(join(root, "assets", "app-1a2b.js"), "export {}");
  await writeFile(join(root, "assets", "engine.wasm"), new Uint8Array([0, 97, 115, 109]));
  await writeFile(join(root, "manifest.webmanifest"), "{}");
  await writeFile(join(folder, "secret.txt"), "not for the network");
  await symlink(join(folder, "secret.txt"), join(root, "link.txt"));
  const started = await serveFolder(root, 0, "default-src 'none'");
  if (!started.ok) throw new Error(started.error.kind);
  serving = started.value;
});

afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

/** As raw as http allows: fetch would tidy `..` away before it is sent. */
const ask = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number; type: string | undefined; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: serving.port, path, agent: false, ...options }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"], headers: response.headers, body }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });

describe("the served folder", () => {
  it("gives the page at / with its policy and no way to frame it", async () => {
    const page = await ask("/");
    expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8", body: "<!doctype html><title>app</title>" });
    expect(page.headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
  });

  it.each([
    ["/assets/app-1a2b.js", "text/javascript; charset=utf-8"],
    ["/assets/engine.wasm", "application/wasm"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
  ])("names the type of %s", async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  it.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/link.txt",
    "/%00",
    "/%",
    "//secret.txt",
    "/assets",
    "/nowhere.js",
  ])("gives nothing for %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("not for the network");
  });

  it("refuses what is not its own name: another site cannot reach it through a name that points here", async () => {
    expect((await ask("/", { headers: { Host: "evil.example" } })).status).toBe(421);
    expect((await ask("/", { headers: { Host: `localhost:${serving.port}` } })).status).toBe(200);
  });

  it("only reads", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  it("says that nothing changed when nothing did", async () => {
    const first = await ask("/");
    expect((await ask("/", { headers: { "If-None-Match": String(first.headers["etag"]) } })).status).toBe(304);
  });

  it("says when the port is taken", async () => {
    expect(await serveFolder(join(folder, "dist"), serving.port, "")).toEqual({
      ok: false,
      error: { kind: "port-in-use", port: serving.port },
    });
  });
});

describe("the policy", () => {
  it("is the page's own", () => {
    expect(policyOf(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`)).toBe(
      "default-src 'none'; script-src 'self'",
    );
  });
  it("is strict where the page has none", () => {
    expect(policyOf("<title>x</title>")).toBe("default-src 'self'; base-uri 'none'; form-action 'none'");
  });
});
