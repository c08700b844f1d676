/** What can only be checked with the whole book in hand: names that point somewhere, histories that run in one line. */

import type { Problem } from "../content-part.ts";
import type { YamlFile } from "../read-yaml.ts";
import { checkProvenance } from "./check-provenance.ts";
import { checkSays } from "./check-says.ts";
import { checkValues } from "./check-value.ts";
import type { InstrumentFile, ParameterFile } from "./law-schema.ts";

export function checkLawBook(
  instruments: readonly { readonly file: YamlFile<InstrumentFile[]>; readonly instrument: InstrumentFile; readonly index: number }[],
  parameters: readonly YamlFile<ParameterFile>[],
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: YamlFile<unknown>, path: readonly PropertyKey[], what: string, remedy: string): void =>
    void problems.push({ file: file.file, line: file.lineOf(path), what, remedy });

  const known = new Map<string, InstrumentFile>();
  const places = new Map<string, string>();
  for (const { file, instrument, index } of instruments) {
    const other = places.get(instrument.id);
    if (other) report(file, [index, "id"], `The instrument ${instrument.id} stands in ${other} already.`, "Keep one of the two.");
    known.set(instrument.id, instrument);
    places.set(instrument.id, file.file);
  }
  const ids = new Map<string, string>();
  for (const file of parameters) {
    const id = file.value?.id ?? "";
    const other = ids.get(id);
    if (other) report(file, ["id"], `The parameter ${id} stands in ${other} already.`, "Give this one its own id.");
    ids.set(id, file.file);
  }
  for (const file of parameters) {
    if (!file.value) continue;
    checkParameter(file, file.value);
    problems.push(...checkProvenance(file, file.value, known), ...checkValues(file, file.value), ...checkSays(file, file.value));
  }
  return problems;

  function checkParameter(file: YamlFile<ParameterFile>, parameter: ParameterFile): void {
    const name = file.file.replace(/^.*\//, "").replace(/\.yaml$/, "");
    if (parameter.id.split(".").at(-1) !== name)
      report(file, ["id"], `The id ${parameter.id} does not end with the file's name.`, `Call it …${name}, or rename the file.`);
    const values = parameter.values ?? [];
    for (const [index, value] of values.entries()) {
      const newer = values[index - 1];
      if (newer && newer.from <= value.from)
        report(
          file,
          ["values", index, "from"],
          `${value.from} is not before ${newer.from}, the value above it.`,
          "Order the values newest first.",
        );
      if (value.until !== undefined && value.until <= value.from)
        report(
          file,
          ["values", index, "until"],
          `It would end on ${value.until} before it begins.`,
          "`until` is the first day on which it no longer holds.",
        );
      if (newer && value.until !== undefined && value.until > newer.from)
        report(
          file,
          ["values", index, "until"],
          `It would last into the next value, from ${newer.from}.`,
          "Drop `until` or set it earlier.",
        );
      if ("times" in value.value && !ids.has(value.value.of))
        report(file, ["values", index, "value", "of"], `No parameter ${value.value.of}.`, "Add its file, or correct the name.");
    }
    const oldest = values.at(-1)?.from;
    const unknownBefore = parameter["unknown-before"];
    if (oldest !== undefined && unknownBefore !== undefined && unknownBefore < oldest)
      report(
        file,
        ["unknown-before"],
        `Between ${unknownBefore} and ${oldest} there is no value.`,
        `Set unknown-before to ${oldest}, or add the older value.`,
      );
  }
}
