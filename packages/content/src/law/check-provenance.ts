/**
 * What a value rests on and what the borrower may do with it: its instrument is listed, it claims no other force than
 * the instrument has, and a demand rests on a text that binds the lender and was read.
 */

import type { Problem } from "../content-part.ts";
import type { YamlFile } from "../read-yaml.ts";
import type { DatedValueFile, InstrumentFile, ParameterFile } from "./law-schema.ts";

type Provenance = Pick<DatedValueFile, "force" | "borrower-may" | "confidence" | "source">;

const binding: readonly Provenance["force"][] = ["statute", "judicial-interpretation", "department-order"];
const read: readonly Provenance["confidence"][] = ["verified", "reproduced"];

export function checkProvenance(
  file: YamlFile<ParameterFile>,
  parameter: ParameterFile,
  instruments: ReadonlyMap<string, InstrumentFile>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { stated, path } of statedIn(parameter)) {
    const report = (keys: readonly string[], what: string, remedy: string): void =>
      void problems.push({ file: file.file, line: file.lineOf([...path, ...keys]), what, remedy });
    const { force, confidence, source } = stated;
    const instrument = instruments.get(source.instrument);
    if (!instrument)
      report(["source", "instrument"], `No instrument ${source.instrument} in law/sources.`, "Add it there, or correct the name.");
    else if (instrument.force !== force)
      report(
        ["force"],
        `The force is ${force}, but ${instrument.id} is ${instrument.force}.`,
        "Give the value the force of its instrument.",
      );
    if (stated["borrower-may"] !== "demand") continue;
    if (!binding.includes(force))
      report(["borrower-may"], `Nothing can be demanded by ${force}.`, "Say ask-court, ask-lender, complain or know.");
    if (!read.includes(confidence))
      report(["borrower-may"], `A demand would rest on confidence ${confidence}.`, "Read the text first, or say complain or know.");
  }
  return problems;
}

const statedIn = ({ series, values = [] }: ParameterFile): { stated: Provenance; path: PropertyKey[] }[] =>
  series ? [{ stated: series, path: ["series"] }] : values.map((stated, index) => ({ stated, path: ["values", index] }));
