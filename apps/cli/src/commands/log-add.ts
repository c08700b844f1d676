/** `log add`: one contact from standard input into the case's journal. */

import { inFolder } from "@tanhao/app/folder/file-port";
import { journalFileName } from "@tanhao/app/folder/read-case-folder";
import { logContact } from "@tanhao/app/log/log-contact";
import { readLogEntry } from "@tanhao/app/log/read-log-entry";
import { laterOf } from "@tanhao/core/day";
import { err, ok } from "@tanhao/core/result";
import { listener } from "@tanhao/core/talk/listen";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { readStdin } from "../line/read-stdin.ts";
import { openCase } from "../open-case.ts";
import { dayInChina } from "../read-settings.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const text = await readStdin(world);
  if (!text.ok) return text;
  const contact = readLogEntry(text.value);
  if (!contact.ok) return contact;
  const path = inFolder(opened.value.folder, journalFileName);
  const logged = await logContact<Failure>(contact.value, opened.value, {
    files: world.files,
    writeFile: world.writeFile,
    listen: async () => {
      const { hearBook, hearModel } = await world.loadHearing();
      return listener(hearBook, hearModel);
    },
    // What has happened has happened by the clock, whatever day is calculated for.
    today: laterOf(world.on, dayInChina(world.now())),
    openJournal: async () => {
      const journal = await world.openJournal(path);
      return journal.ok ? journal : err({ kind: "journal-unreadable", path, failure: journal.error } as const);
    },
  });
  if (!logged.ok) return logged;
  const { id, missing } = logged.value;
  return ok({ json: { document: logged.value }, text: world.words.log.added(id.slice(0, 12), missing) });
};
