/** `promises`: who promised what in a conversation, until when, and what is still to be asked. */

import { gapsOf, promisesDocument } from "@tanhao/app/talk/promises-document";
import { err, ok } from "@tanhao/core/result";
import { amountFinder } from "@tanhao/core/talk/amount/find-amount";
import { commitmentFinder } from "@tanhao/core/talk/promises/find-commitments";
import { whenFinder } from "@tanhao/core/talk/when/find-when";
import { decodeText } from "@tanhao/readers/decode-text";
import type { RunCommand } from "../line/command-spec.ts";
import { sayPromise } from "../print/say-promise.ts";

export const run: RunCommand = async (input, world) => {
  const path = input.args[0] ?? "";
  const bytes = await world.files.read(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) return err({ kind: "file-not-read", path, failure: decoded.error });
  const [vocabulary, amounts, times, { lawBook }, { followup }] = await Promise.all([
    world.loadPromises(),
    world.loadAmounts(),
    world.loadTimes(),
    world.loadLaw(),
    world.loadTexts(world.lang),
  ]);
  const find = commitmentFinder({
    vocabulary,
    findAmount: amountFinder(amounts),
    findWhen: whenFinder({ ...times, numerals: amounts.numerals, calendar: lawBook.calendar }),
  });
  const conversation = find(decoded.value.text, world.on);
  if (conversation.turns.length === 0) return err({ kind: "no-conversation", path });
  const { promises: words } = world.words;
  const unknown = [...new Set(conversation.turns.flatMap(({ name, side }) => (side === null ? [name] : [])))];
  const questions = { toOther: followup.ask, toBorrower: followup.promises.incomplete };
  return ok({
    json: { document: promisesDocument(conversation, questions) },
    text:
      conversation.commitments.length === 0
        ? words.none
        : conversation.commitments.map((one, index) => sayPromise(one, gapsOf(one, index, questions), words)).join("\n"),
    notes: unknown.length === 0 ? [] : [words.whoIsWho(unknown)],
  });
};
