/** Looks at a database in a copy of its own: opening one may bring it up to date, and a file that is checked stays as it is. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function onACopy<Answer>(bytes: Uint8Array, look: (path: string) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), "tanhao-verify-"));
  try {
    const path = join(folder, "journal.tanhao");
    await writeFile(path, bytes, { mode: 0o600 });
    return await look(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
