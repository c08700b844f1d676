/** `check`: what one means to say, looked at before it is said, one line each: tone, promises, private data, danger. */

import { checkDocument } from "@tanhao/app/talk/check-document";
import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { toneFactsOf, toneWithoutCase } from "@tanhao/app/talk/tone-facts";
import { type Fen, fen } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { amountFinder } from "@tanhao/core/talk/amount/find-amount";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { statementReader } from "@tanhao/core/talk/promises/read-statements";
import { type CheckWords, wordChecker } from "@tanhao/core/talk/tone/check-words";
import type { ToneFacts } from "@tanhao/core/talk/tone/find-issues";
import { whenFinder } from "@tanhao/core/talk/when/find-when";
import type { CommandInput, RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { readNumber } from "../line/read-number.ts";
import { readStdin } from "../line/read-stdin.ts";
import { debtIn, workOut } from "../open-case.ts";
import { sayChecked } from "../print/say-checked.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const given = input.args.length > 0 ? ok(input.args.join(" ")) : await readStdin(world);
  if (!given.ok) return given;
  const lines = spokenLines(given.value);
  if (lines.length === 0) return err({ kind: "nothing-said", command: "check" });
  const facts = await factsFor(input, world);
  if (!facts.ok) return facts;
  const [check, { hearBook }] = await Promise.all([checkerOf(world), world.loadHearing()]);
  const checked = lines.map(({ text }) => check(text, facts.value, world.on));
  return ok({
    json: { lines: checked.map((one) => checkDocument(one, world.lang, hearBook.gateSheets.CRISIS, hearBook.gentle)) },
    text: checked.map((one) => sayChecked(one, hearBook, world)).join("\n\n"),
    exit: checked.some(({ issues, gate }) => issues.length > 0 || gate !== null) ? 1 : 0,
  });
};

async function checkerOf(world: World): Promise<CheckWords> {
  const [tone, vocabulary, amounts, times, { lawBook }, { hearBook }] = await Promise.all([
    world.loadTone(),
    world.loadPromises(),
    world.loadAmounts(),
    world.loadTimes(),
    world.loadLaw(),
    world.loadHearing(),
  ]);
  const findAmount = amountFinder(amounts);
  const findWhen = whenFinder({ ...times, numerals: amounts.numerals, calendar: lawBook.calendar });
  return wordChecker({
    book: tone.toneBook,
    normalise: normaliser(hearBook.spelling),
    gates: hearBook.gates,
    findAmount,
    findWhen,
    statements: statementReader({ vocabulary, findWhen, findAmount }),
    findAdmissions: admissionFinder(tone.admissionPatterns),
  });
}

/** A case without a debt, or a debt without a case, is a slip of the pen. */
async function factsFor({ options }: CommandInput, world: World): Promise<Result<ToneFacts, Failure>> {
  const limit = limitIn(options["limit"]);
  if (!limit.ok) return limit;
  const { case: folder, debt: id } = options;
  if (folder === undefined && id === undefined) return ok(toneWithoutCase(limit.value));
  if (folder === undefined) return err({ kind: "option-needed", option: "case", value: "FOLDER", command: "check" });
  if (id === undefined) return err({ kind: "option-needed", option: "debt", value: "ID", command: "check" });
  const atHand = await workOut(folder, world);
  if (!atHand.ok) return atHand;
  const { opened, workedOut } = atHand.value;
  const debt = debtIn(opened.facts, id);
  if (!debt.ok) return debt;
  const words = workedOut.standing.debts.find((one) => one.debt.id === debt.value.id)?.words ?? { set: "neutral", because: [] };
  return ok(toneFactsOf({ facts: opened.facts, record: opened.record, debt: debt.value.id, words }, limit.value));
}

/** In fen, as all money of the command line. */
function limitIn(said: string | undefined): Result<Fen | null, Failure> {
  if (said === undefined) return ok(null);
  const limit = readNumber("limit", said, 0, 999_999_999);
  return limit.ok ? ok(fen(limit.value)) : limit;
}
