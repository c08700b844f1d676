/**
 * The name under which this machine writes to journals: random, made once, kept outside every case, so that a case
 * copied to another machine and continued there never forks a chain.
 */

import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { type DeviceId, isDeviceId } from "@tanhao/journal/entry";

/** Where it cannot be kept, a new one each time: the journal then has a chain for each, which is valid. */
export async function deviceId(env: Readonly<Record<string, string | undefined>>): Promise<DeviceId> {
  const path = join(stateFolder(env), "tanhao", "device");
  const kept = (await readFile(path, "utf8").catch(() => "")).trim();
  if (isDeviceId(kept)) return kept;
  const made = `cli-${randomBytes(12).toString("hex")}` as DeviceId; // letters, digits and a dash
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${made}\n`, { flag: "wx", mode: 0o600 });
    return made;
  } catch {
    // Another process was quicker, or nothing can be written here.
    const theirs = (await readFile(path, "utf8").catch(() => "")).trim();
    return isDeviceId(theirs) ? theirs : made;
  }
}

const stateFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env["XDG_STATE_HOME"] || env["LOCALAPPDATA"] || join(env["HOME"] || homedir(), ".local", "state");
