/** `import`: what is in a borrower's files, every row accounted for. It reads and reports, and changes nothing. */

import type { FileFailure } from "@tanhao/app/folder/folder-failure";
import { importDocument, importFiles } from "@tanhao/app/import/import-files";
import { err, ok, type Result } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { sayImport } from "../print/say-import.ts";
import { unlocking } from "../unlock-file.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const [{ readFiles }, { parseMapping }, { linkTransactions }, lenders, texts] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/core/materials/link-transactions"),
    world.loadLenders(),
    world.loadTexts(world.lang),
  ]);
  const password = await passwordOf(input.options["password-file"], world);
  if (!password.ok) return password;
  const { askHidden } = world;
  const ask = askHidden && ((path: string) => askHidden(world.words.import.askPassword(path)));
  const ports = { files: world.files, lenders, parseMapping, readFiles: unlocking(readFiles, password.value, ask), linkTransactions };
  const imported = await importFiles(input.args, input.options["map"] ?? null, ports);
  if (!imported.ok) {
    const { error } = imported;
    const unasked = error.kind === "file-not-read" && askHidden === null && password.value === null;
    return unasked && lockedKinds.has(error.failure.kind) ? err({ kind: "password-needed", path: error.path }) : imported;
  }
  return ok({ json: { document: importDocument(imported.value) }, text: sayImport(imported.value, world.words, texts) });
};

const lockedKinds: ReadonlySet<string> = new Set(["archive-encrypted", "pdf-locked"]);

/** The first line of the file: editors and `echo` end it with a line break. */
async function passwordOf(path: string | undefined, { files }: World): Promise<Result<string | null, FileFailure>> {
  if (path === undefined) return ok(null);
  const bytes = await files.read(path);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value).split(/\r?\n/)[0] ?? "") : bytes;
}
