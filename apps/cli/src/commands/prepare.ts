/** `prepare`: the words for one debt on one channel. Which set of words may be used is decided by its standing. */

import { documentInput } from "@tanhao/app/documents/document-input";
import { preparedDocument } from "@tanhao/app/documents/prepared-document";
import { type LikelyAnswer, likelyAnswers, likelyDocument } from "@tanhao/app/hear/likely-answers";
import { preparedChannels } from "@tanhao/core/channel/channel";
import type { Debt } from "@tanhao/core/debt/debt";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { type PreparedWords, prepareWords } from "@tanhao/core/document/prepare-words";
import { speakerFor } from "@tanhao/core/document/say-move";
import { err, ok } from "@tanhao/core/result";
import { documentWording } from "@tanhao/text/word-document";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { type CaseAtHand, debtIn, workOut } from "../open-case.ts";
import { paperWords } from "../papers.ts";
import { sayEmail } from "../print/say-email.ts";
import { sayLikely } from "../print/say-likely.ts";
import type { World } from "../world.ts";

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
  // What goes to the other side does not tell them why it only asks; what is for oneself tells it.
  const isSent = channel === "email" || channel === "letter";
  const spoken = channel === "phone" || channel === "chat";
  const answers = spoken ? await likeliest(atHand.value, debt.value, world) : [];
  const text = say(prepared, world.words.prepare);
  return ok({
    json: { document: { ...preparedDocument(prepared), ...(spoken && { answers: likelyDocument(answers, world.lang) }) } },
    text: spoken ? `${text}\n\n${sayLikely(answers, world)}` : text,
    notes: [
      ...(prepared.words === "neutral" && isSent ? [world.words.prepare.neutral(prepared.because.map((reason) => neutral[reason]))] : []),
      ...(prepared.missing.length > 0 ? [world.words.prepare.missing(prepared.missing.map(world.words.fact))] : []),
    ],
  });
};

/** The answers to what is likeliest to be said in a conversation. */
async function likeliest({ opened, workedOut }: CaseAtHand, debt: Debt, world: World): Promise<readonly LikelyAnswer[]> {
  const [{ hearBook: book, likelyBook }, { lawBook: law }, chinese, english] = await Promise.all([
    world.loadLikely(),
    world.loadLaw(),
    paperWords(world, "zh-CN"),
    paperWords(world, "en"),
  ]);
  const speaker = (words: typeof chinese) => speakerFor(documentInput(workedOut, opened.record, words), debt.id);
  const standing = workedOut.standing.debts.find((one) => one.debt.id === debt.id);
  return likelyAnswers(likelyBook, standing ?? { account: null }, {
    book,
    law,
    on: world.on,
    about: { debt, speaker: { "zh-CN": speaker(chinese), en: speaker(english) } },
    wording: { "zh-CN": documentWording("zh-CN"), en: documentWording("en") },
  });
}

const say = (prepared: PreparedWords, text: CliText["prepare"]): string =>
  prepared.email ? sayEmail(prepared, text) : blocksToText(prepared.document.blocks, prepared.document.lang).trimEnd();
