/** `notes take`: a helper's signed notes into the records of a case. */

import { inFolder } from "@tanhao/app/folder/file-port";
import { journalFileName } from "@tanhao/app/folder/read-case-folder";
import { isAboutThisCase, takeNotes } from "@tanhao/app/helping/take-notes";
import { err, ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { openNotes } from "../open-notes.ts";

export const run: RunCommand = async (input, world) => {
  const [folder = "", file = ""] = input.args;
  const opened = await openCase(folder, world);
  if (!opened.ok) return opened;
  const notes = await openNotes(file, world);
  if (!notes.ok) return notes;
  const path = inFolder(opened.value.folder, journalFileName);
  const journal = await world.openJournal(path);
  if (!journal.ok) return err({ kind: "journal-unreadable", path, failure: journal.error });
  const taken = await takeNotes(notes.value, journal.value, world.now().getTime());
  await journal.value.storage.close();
  if (!taken.ok) return err(taken.error.kind === "notes-from-future" ? taken.error : { kind: "notes-not-taken", failure: taken.error });
  const { name, fingerprint } = notes.value;
  const { notes: words } = world.words;
  const aboutThisCase = isAboutThisCase(notes.value, opened.value.entries);
  return ok({
    json: { document: { name, fingerprint, ...taken.value, aboutThisCase } },
    text: [words.from(name), words.fingerprint(fingerprint), words.taken(taken.value.added, taken.value.known)].join("\n"),
    notes: aboutThisCase === false ? [words.otherCase] : [],
  });
};
