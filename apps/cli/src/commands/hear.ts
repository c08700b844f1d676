/** `hear`: what the other side said, one utterance a line: its class, what it means, the next moves with a sentence for each. */

import { documentInput } from "@tanhao/app/documents/document-input";
import { hearDocument } from "@tanhao/app/hear/hear-document";
import { type HeardDebt, hearLine } from "@tanhao/app/hear/hear-line";
import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { speakerFor } from "@tanhao/core/document/say-move";
import { err, ok, type Result } from "@tanhao/core/result";
import { registers } from "@tanhao/core/talk/hear-book";
import { listener } from "@tanhao/core/talk/listen";
import { documentWording } from "@tanhao/text/word-document";
import type { CommandInput, RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { readStdin } from "../line/read-stdin.ts";
import { debtIn, workOut } from "../open-case.ts";
import { paperWords } from "../papers.ts";
import { sayHeard } from "../print/say-heard.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const tone = input.options["tone"] ?? "plain";
  const register = registers.find((one) => one === tone);
  if (!register) return err({ kind: "bad-choice", option: "tone", text: tone, choices: registers });
  const given = input.args.length > 0 ? ok(input.args.join(" ")) : await readStdin(world);
  if (!given.ok) return given;
  const lines = spokenLines(given.value);
  if (lines.length === 0) return err({ kind: "nothing-said", command: "hear" });
  const about = await heardDebt(input, world);
  if (!about.ok) return about;
  const [{ hearBook: book, hearModel }, { lawBook: law }, texts] = await Promise.all([
    world.loadHearing(),
    world.loadLaw(),
    world.loadTexts(world.lang),
  ]);
  const wording = { "zh-CN": documentWording("zh-CN"), en: documentWording("en") };
  const listen = listener(book, hearModel);
  const heard = lines.map(({ text }) => hearLine(text, { book, listen, law, on: world.on, about: about.value, wording, register }));
  return ok({
    json: { lines: heard.map((one) => hearDocument(one, world.lang, book.gentle, texts.law.reported)) },
    text: heard.map((one) => sayHeard(one, book, world, texts)).join("\n\n"),
  });
};

/** `null`: no case was named. A case without a debt, or a debt without a case, is a slip of the pen. */
async function heardDebt({ options }: CommandInput, world: World): Promise<Result<HeardDebt | null, Failure>> {
  const { case: folder, debt: id } = options;
  if (folder === undefined && id === undefined) return ok(null);
  if (folder === undefined) return err({ kind: "option-needed", option: "case", value: "FOLDER", command: "hear" });
  if (id === undefined) return err({ kind: "option-needed", option: "debt", value: "ID", command: "hear" });
  const [atHand, chinese, english] = await Promise.all([workOut(folder, world), paperWords(world, "zh-CN"), paperWords(world, "en")]);
  if (!atHand.ok) return atHand;
  const { opened, workedOut } = atHand.value;
  const debt = debtIn(opened.facts, id);
  if (!debt.ok) return debt;
  const speaker = (words: typeof chinese) => speakerFor(documentInput(workedOut, opened.record, words), debt.value.id);
  return ok({ debt: debt.value, speaker: { "zh-CN": speaker(chinese), en: speaker(english) } });
}
