/**
 * A case with 50 MB of originals into a backup and out again, by the built program: time, and the most memory the process
 * ever held (the kernel's own count), where the limit stands beside. The peer is `gpg --symmetric`, which seals the same
 * bytes as one stream; its key costs next to nothing, ours is made slow on purpose, so both are told.
 */

import { spawn, spawnSync } from "node:child_process";
import { randomFillSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const program = join(dirname(fileURLToPath(import.meta.url)), "../bin/tanhao.mjs");
const limitMB = 150;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "tanhao-bench-"));
  try {
    layOut(folder);
    const backup = await measured(process.execPath, [program, "backup", "case", "--out", "b", "--password-file", "word"], folder);
    const restore = await measured(process.execPath, [program, "restore", "b", "--out", "again", "--password-file", "word"], folder);
    const gpg = peer(folder);
    const rows = [
      ["backup", backup, gpg],
      ["restore", restore, null],
    ];
    return [
      {
        name: "50 MB of originals in a backup: memory",
        peerName: "limit",
        lines: rows.map(([what, { peakMB }]) => ({ what: `${what}, MB at most`, ours: peakMB.toFixed(0), peer: `${limitMB}`, truth: "" })),
        ratio: limitMB / Math.max(backup.peakMB, restore.peakMB),
      },
      {
        name: `50 MB of originals in a backup of ${(statSync(join(folder, "b")).size / 1e6).toFixed(1)} MB: time`,
        peerName: "gpg --symmetric",
        lines: rows.map(([what, { ms }, other]) => ({
          what: `${what}, ms`,
          ours: ms.toFixed(0),
          peer: other?.toFixed(0) ?? "",
          truth: "",
        })),
        ratio: gpg === null ? null : gpg / backup.ms,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function layOut(folder) {
  mkdirSync(join(folder, "case/files"), { recursive: true });
  writeFileSync(join(folder, "case/case.yaml"), "version: 1\ndebts: []\n");
  writeFileSync(join(folder, "word"), "rain window pencil river\n");
  const part = new Uint8Array(10_000_000);
  for (let file = 0; file < 3; file += 1) writeFileSync(join(folder, `case/files/${file}.jpg`), randomFillSync(part));
  writeFileSync(join(folder, "case/files/long.mp4"), Buffer.concat([randomFillSync(part), part]));
}

/** The kernel keeps the high-water mark of a process as long as it lives: read until it ends. */
async function measured(command, words, cwd) {
  const begun = performance.now();
  const child = spawn(command, words, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  let peakKB = 0;
  const watch = setInterval(() => {
    peakKB = Math.max(peakKB, highWaterOf(child.pid));
  }, 5);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${words[1]} ended with ${code}`);
  return { ms: performance.now() - begun, peakMB: peakKB / 1024 };
}

function highWaterOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // it has ended
  }
}

function peer(folder) {
  const tar = spawnSync("tar", ["cf", "case.tar", "case"], { cwd: folder });
  if (tar.status !== 0) return null;
  const begun = performance.now();
  const words = ["--batch", "--homedir", folder, "--passphrase-file", "word", "--compress-algo", "none", "--symmetric", "case.tar"];
  const gpg = spawnSync("gpg", words, { cwd: folder });
  return gpg.status === 0 ? performance.now() - begun : null;
}
