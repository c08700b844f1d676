/** `import`: what is in a borrower's files, every row accounted for. It reads and reports, and changes nothing. */

import { importDocument, importFiles } from "@tanhao/app/import/import-files";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { sayImport } from "../print/say-import.ts";

export const run: RunCommand = async (input, world) => {
  const [{ readFile }, { parseMapping }, { linkTransactions }, lenders, texts] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/core/materials/link-transactions"),
    world.loadLenders(),
    world.loadTexts(world.lang),
  ]);
  const ports = { files: world.files, lenders, parseMapping, readFile, linkTransactions };
  const imported = await importFiles(input.args, input.options["map"] ?? null, ports);
  if (!imported.ok) return imported;
  return ok({ json: { document: importDocument(imported.value) }, text: sayImport(imported.value, world.words, texts) });
};
