/** `log import`: a conversation that was exported, recorded as one contact a day. Its promises are proposed and taken only when asked for. */

import { inFolder } from "@tanhao/app/folder/file-port";
import { journalFileName } from "@tanhao/app/folder/read-case-folder";
import { debtUnknown } from "@tanhao/app/log/log-contact";
import { heardLabelOf } from "@tanhao/app/record/heard-label";
import { importTalk } from "@tanhao/app/record/import-talk";
import { type Speaker, type SpeakerSide, speakersOf, type TalkDay, talkDays } from "@tanhao/app/record/talk-days";
import { laterOf } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import { amountFinder } from "@tanhao/core/talk/amount/find-amount";
import { listener } from "@tanhao/core/talk/listen";
import { commitmentFinder, type ReadConversation } from "@tanhao/core/talk/promises/find-commitments";
import { whenFinder } from "@tanhao/core/talk/when/find-when";
import { contactChannels } from "@tanhao/journal/kinds/contact-logged";
import { textOfTalk } from "@tanhao/readers/talk-text";
import type { CommandInput, RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { openCase } from "../open-case.ts";
import { sayCommitment } from "../print/say-commitment.ts";
import { dayInChina } from "../read-settings.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async ({ args, options }, world) => {
  const { debt, channel = "chat", me } = options;
  const asked = contactChannels.find((one) => one === channel);
  if (!asked) return err({ kind: "bad-choice", option: "channel", text: channel, choices: contactChannels });
  const opened = await openCase(args[0] ?? "", world);
  if (!opened.ok) return opened;
  const unknown = debtUnknown(debt, opened.value);
  if (unknown) return err(unknown);
  const talk = await readTalk(args[1] ?? "", world);
  if (!talk.ok) return talk;
  const speakers = speakersOf(talk.value.turns);
  const sides = sidesOf(speakers, me);
  if (!sides.ok) return sides;
  const { hearBook, hearModel } = await world.loadHearing();
  const listen = listener(hearBook, hearModel);
  const hear = (text: string) => heardLabelOf(text, listen);
  const days = talkDays(talk.value, { sides: sides.value, on: world.on, hear, contacts: opened.value.record.contacts });
  const isTaken = options["promises"] !== undefined;
  const leftOut = speakers.filter(({ name, side }) => side === null && !sides.value.has(name)).map(({ name }) => name);
  if (days.length === 0) return err({ kind: "speakers-untold", names: leftOut });
  const today = laterOf(world.on, dayInChina(world.now()));
  const ahead = days.find(({ day }) => day > today);
  if (ahead) return err({ kind: "log-in-future", at: ahead.day, today });
  const { log, logImport: words } = world.words;
  const journal = await openToWrite(args, world);
  if (!journal.ok) return journal;
  const imported = await importTalk(
    {
      days: days.map((day) => ({ day, promises: isTaken ? day.promises : [] })),
      channel: asked,
      ...(debt !== undefined && { debt: debtId(debt) }),
      because: { grown: words.grownBecause, promises: words.promisesBecause },
    },
    { journal: journal.value, today: () => today },
  );
  await journal.value.storage.close();
  if (!imported.ok) {
    const { error } = imported;
    return err(error.kind === "contact-in-future" ? { kind: "log-in-future", at: error.at, today } : error);
  }
  const { added, known } = imported.value;
  const promises = (isTaken ? added.map(({ day }) => day) : days).flatMap((day) => day.promises);
  return ok({
    json: {
      document: {
        entries: added.map(({ day, entry }) => ({ id: entry, ...told(day, isTaken) })),
        known,
        speakers: speakers.map(({ name, side }) => ({ name, side: sides.value.get(name) ?? side })),
      },
    },
    text: [
      added.length === 0 ? words.nothingNew : words.added(added.length, known),
      ...added.map(({ day: { day, said, stands } }) => `  ${words.day(day, said.length)}${stands.is === "new" ? "" : words.grown}`),
      ...(promises.length === 0 ? [] : [isTaken ? words.taken : words.proposed, ...promises.map((one) => `  ${sayCommitment(one, log)}`)]),
    ].join("\n"),
    notes: leftOut.length === 0 ? [] : [words.leftOut(leftOut)],
  });
};

const told = ({ day, said, heard, promises, stands }: TalkDay, isTaken: boolean) => ({
  day,
  lines: said.length,
  heard,
  grown: stands.is === "grown",
  promises,
  taken: isTaken,
});

async function readTalk(path: string, world: World): Promise<Result<ReadConversation, Failure>> {
  const bytes = await world.files.read(path);
  if (!bytes.ok) return bytes;
  const text = textOfTalk(bytes.value);
  if (!text.ok) return err({ kind: "file-not-read", path, failure: text.error });
  const [vocabulary, amounts, times, { lawBook }] = await Promise.all([
    world.loadPromises(),
    world.loadAmounts(),
    world.loadTimes(),
    world.loadLaw(),
  ]);
  const findWhen = whenFinder({ ...times, numerals: amounts.numerals, calendar: lawBook.calendar });
  const talk = commitmentFinder({ vocabulary, findAmount: amountFinder(amounts), findWhen })(text.value, world.on);
  return talk.turns.length === 0 ? err({ kind: "no-conversation", path }) : ok(talk);
}

/** Once one name is the borrower's, whoever else nobody can tell is the other side. */
function sidesOf(speakers: readonly Speaker[], me: string | undefined): Result<ReadonlyMap<string, SpeakerSide>, Failure> {
  if (me === undefined) return ok(new Map());
  const known = speakers.map(({ name }) => name);
  if (!known.includes(me)) return err({ kind: "speaker-unknown", name: me, known });
  return ok(new Map(speakers.map(({ name, side }) => [name, name === me ? "B" : side === "B" ? "A" : (side ?? "A")])));
}

async function openToWrite(args: CommandInput["args"], world: World) {
  const path = inFolder(args[0] ?? "", journalFileName);
  const journal = await world.openJournal(path);
  return journal.ok ? journal : err({ kind: "journal-unreadable", path, failure: journal.error } as const);
}
