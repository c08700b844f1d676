/** `import`: what is in a borrower's files, every row accounted for. It reads and reports, and changes nothing. */

import type { ImportFailure } from "@tanhao/app/import/import-failure";
import { importDocument, importFiles, type UnreadFile } from "@tanhao/app/import/import-files";
import type { Transaction } from "@tanhao/core/materials/transaction";
import { err, ok } from "@tanhao/core/result";
import type { FileToRead } from "@tanhao/readers/read-file";
import { firstLineOf } from "../ask-passphrase.ts";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { wordFailure } from "../line/word-failure.ts";
import { sayImport } from "../print/say-import.ts";
import { unlocking } from "../unlock-file.ts";

export const run: RunCommand = async (input, world) => {
  const [reader, { recognisePicture }, { parseMapping }, { linkTransactions }, { housesIn }, lenders, conduct, texts] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("../picture/recognise-picture.ts"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/core/materials/link-transactions"),
    import("@tanhao/readers/payment-houses"),
    world.loadLenders(),
    world.loadConduct(),
    world.loadTexts(world.lang),
  ]);
  const readFiles = (file: FileToRead) => reader.readFiles({ ...file, recognisePicture });
  const password = await firstLineOf(input.options["password-file"], world);
  if (!password.ok) return password;
  const { askHidden } = world;
  const ask = askHidden && ((path: string) => askHidden(world.words.import.askPassword(path)));
  const ports = {
    files: world.files,
    lenders,
    conduct,
    parseMapping,
    readFiles: unlocking(readFiles, password.value, ask),
    linkTransactions: (rows: readonly Transaction[]) => linkTransactions(rows, housesIn),
  };
  const imported = await importFiles(input.args, input.options["map"] ?? null, ports);
  const failureOf = (unread: UnreadFile): Failure =>
    askHidden === null && password.value === null && unread.kind === "file-not-read" && lockedKinds.has(unread.failure.kind)
      ? { kind: "password-needed", path: unread.path }
      : unread;
  if (!imported.ok) return err(isMapFailure(imported.error) ? imported.error : failureOf(imported.error));
  const { unread } = imported.value;
  const notes = await Promise.all(unread.map((one) => wordFailure(failureOf(one), world.words, async () => texts)));
  const answer = { json: { document: importDocument(imported.value) }, text: sayImport(imported.value, world.words, texts) };
  return ok(unread.length === 0 ? answer : { ...answer, notes: [...notes, world.words.import.othersRead], exit: 2 });
};

const isMapFailure = (failure: UnreadFile | ImportFailure): failure is Exclude<ImportFailure, UnreadFile> =>
  failure.kind === "map-invalid" || failure.kind === "map-not-text";

const lockedKinds: ReadonlySet<string> = new Set(["archive-encrypted", "pdf-locked"]);
