/** `notes list`: helpers' notes in the records of a case, each under its writer's name. */

import { ok } from "@tanhao/core/result";
import { fingerprintOf } from "@tanhao/journal/signed/helper-key";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { sayNotes } from "../print/say-notes.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const notes = opened.value.record.notes
    .filter(({ takenBack }) => !takenBack)
    .map(({ entry, at, payload: { key, ...note } }) => ({ id: entry, at, ...note, fingerprint: fingerprintOf(key) }));
  const { notes: words } = world.words;
  return ok({ json: { document: { notes } }, text: notes.length === 0 ? words.none : sayNotes(notes, words).join("\n") });
};
