/** `prepare`: the words for one debt on one channel. Which set of words may be used is decided by its standing. */

import { documentInput } from "@tanhao/app/documents/document-input";
import { preparedDocument } from "@tanhao/app/documents/prepared-document";
import { preparedChannels } from "@tanhao/core/channel/channel";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { type PreparedWords, prepareWords } from "@tanhao/core/document/prepare-words";
import { err, ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { debtIn, workOut } from "../open-case.ts";
import { paperWords } from "../papers.ts";
import { sayEmail } from "../print/say-email.ts";

export const run: RunCommand = async (input, world) => {
  const said = input.options["channel"] ?? "";
  const channel = preparedChannels.find((one) => one === said);
  if (!channel) return err({ kind: "bad-choice", option: "channel", text: said, choices: preparedChannels });
  const [atHand, words, texts] = await Promise.all([
    workOut(input.args[0] ?? "", world),
    paperWords(world, world.paperLang),
    world.loadTexts(world.lang),
  ]);
  if (!atHand.ok) return atHand;
  const debt = debtIn(atHand.value.opened.facts, input.options["debt"] ?? "");
  if (!debt.ok) return debt;
  const prepared = prepareWords(documentInput(atHand.value.workedOut, atHand.value.opened.record, words), debt.value.id, channel);
  const { neutral } = texts.document;
  return ok({
    json: { document: preparedDocument(prepared) },
    text: say(prepared, world.words.prepare),
    notes: [
      ...(prepared.words === "neutral" ? [world.words.prepare.neutral(prepared.because.map((reason) => neutral[reason]))] : []),
      ...(prepared.missing.length > 0 ? [world.words.prepare.missing(prepared.missing.map(world.words.fact))] : []),
    ],
  });
};

const say = (prepared: PreparedWords, text: CliText["prepare"]): string =>
  prepared.email ? sayEmail(prepared, text) : blocksToText(prepared.document.blocks, prepared.document.lang).trimEnd();
