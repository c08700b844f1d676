/**
 * Reads the bills a case lists, so that its payments can be held against them. A bill that cannot be read is a warning,
 * not a refusal: the pack does not rest on it. A table no reader knows is tried with the mappings the case lists.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { FileReading } from "@tanhao/readers/file-reading";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { ColumnMapping } from "@tanhao/readers/table/column-mapping";
import { inFolder } from "../folder/file-port.ts";
import type { ImportPorts } from "../import/import-files.ts";

export interface Bills {
  readonly readings: readonly FileReading[];
  readonly unread: readonly { readonly path: string; readonly failure: ReadFailure }[];
}

/** A bill that is not in the folder is left out here; missing files are told of all together. */
export async function readBills(folder: string, files: CaseFacts["files"], ports: Omit<ImportPorts, "linkTransactions">): Promise<Bills> {
  const mappings = await readMappings(folder, files, ports);
  const readings: FileReading[] = [];
  const unread: { path: string; failure: ReadFailure }[] = [];
  for (const { path } of files.filter(({ as }) => as === "bill")) {
    const bytes = await ports.files.read(inFolder(folder, path));
    if (!bytes.ok) continue;
    const reading = await readWith(mappings, { name: path, bytes: bytes.value, lenders: ports.lenders }, ports.readFile);
    if (reading.ok) readings.push(reading.value);
    else unread.push({ path, failure: reading.error });
  }
  return { readings, unread };
}

async function readMappings(
  folder: string,
  files: CaseFacts["files"],
  ports: Pick<ImportPorts, "files" | "parseMapping">,
): Promise<readonly ColumnMapping[]> {
  const mappings: ColumnMapping[] = [];
  for (const { path } of files.filter(({ as }) => as === "mapping")) {
    const bytes = await ports.files.read(inFolder(folder, path));
    const mapping = bytes.ok ? ports.parseMapping(new TextDecoder().decode(bytes.value)) : null;
    if (mapping?.ok) mappings.push(mapping.value);
  }
  return mappings;
}

async function readWith(
  mappings: readonly ColumnMapping[],
  file: Parameters<ImportPorts["readFile"]>[0],
  readFile: ImportPorts["readFile"],
): ReturnType<ImportPorts["readFile"]> {
  const known = await readFile(file);
  if (known.ok || (known.error.kind !== "table-unknown" && known.error.kind !== "not-read-yet")) return known;
  for (const mapping of mappings) {
    const mapped = await readFile({ ...file, mapping });
    if (mapped.ok) return mapped;
  }
  return known;
}
