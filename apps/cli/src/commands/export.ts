/** `export`: the whole case in one file, which the web app opens. Not sealed. */

import { exportCase } from "@tanhao/app/export/export-case";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";

export const run: RunCommand = async (input, world) => {
  const out = input.options["out"] ?? "";
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const [{ decodeText }, { writeCaseFile }] = await Promise.all([
    import("@tanhao/readers/decode-text"),
    import("@tanhao/writers/case-file/write-case-file"),
  ]);
  const exported = await exportCase(opened.value, {
    files: world.files,
    decode: (bytes) => {
      const decoded = decodeText(bytes);
      if (!decoded.ok) throw new Error("Broken invariant: a case.yaml that was read can be decoded");
      return decoded.value.text;
    },
  });
  if (!exported.ok) return exported;
  const { whole, missing, leftOut } = exported.value;
  const written = await world.writeFile(out, writeCaseFile(whole));
  if (!written.ok) return written;
  const { export: words } = world.words;
  return ok({
    json: { document: { out, entries: whole.journal.length, files: whole.files.map(({ path }) => path), missing, leftOut } },
    text: words.written(out, whole.journal.length, whole.files.length),
    notes: [
      ...(missing.length > 0 ? [words.missing(missing)] : []),
      ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
      words.notSealed,
    ],
  });
};
