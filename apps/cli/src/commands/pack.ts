/** `pack`: the main job. Everything is made before the first byte is written, and then stored whole or not at all. */

import { documentInput } from "@tanhao/app/documents/document-input";
import { inFolder } from "@tanhao/app/folder/file-port";
import { packCase } from "@tanhao/app/pack/pack-case";
import { ok } from "@tanhao/core/result";
import { billPorts } from "../bill-ports.ts";
import { calendarFile } from "../calendar-file.ts";
import type { RunCommand } from "../line/command-spec.ts";
import { workOut } from "../open-case.ts";
import { paperWords } from "../papers.ts";
import { sayEmail } from "../print/say-email.ts";
import { sayPack, startHere } from "../print/say-pack.ts";
import { packWarningText } from "../texts/pack-warning-text.ts";
import type { World } from "../world.ts";
import { writePaper } from "../write-paper.ts";

export const run: RunCommand = async (input, world) => {
  const folder = input.args[0] ?? "";
  const [atHand, law, words, imports, texts, paperTexts] = await Promise.all([
    workOut(folder, world),
    world.loadLaw(),
    paperWords(world, world.paperLang),
    billPorts(world),
    world.loadTexts(world.lang),
    world.loadWords(world.paperLang),
  ]);
  if (!atHand.ok) return atHand;
  const { opened, workedOut } = atHand.value;
  const out = input.options["out"] ?? (await freeName(inFolder(folder, `pack-${world.on}`), world));
  const free = await world.mayWriteFolder(out);
  if (!free.ok) return free;
  const packed = await packCase(opened, workedOut, documentInput(workedOut, opened.record, words), law, {
    imports,
    write: writePaper,
    emailText: (prepared) => sayEmail(prepared, paperTexts.prepare),
    calendar: (entries) => calendarFile(entries, world, world.paperLang),
  });

  const say = packWarningText(workedOut.facts, world.words, texts);
  const warnings = packed.warnings.map((warning) => ({ ...warning, text: say(warning) }));
  const first = { name: "00-start-here.txt", bytes: new TextEncoder().encode(startHere(workedOut.facts, packed, warnings, world)) };
  const files = [first, ...packed.files];
  const written = await world.writeFolder(out, files);
  if (!written.ok) return written;
  return ok({
    json: { document: { out, on: world.on, files: files.map(({ name }) => name), debts: packed.debts, warnings } },
    text: sayPack(out, files.length, warnings, world.words),
  });
};

/** The first of `pack-2026-11-24`, `pack-2026-11-24-2` … that is not there. */
async function freeName(wanted: string, world: World): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if ((await world.files.kindOf(name)) === "missing") return name;
  }
}
