/** `agreement`: terms offered for one debt, from standard input, checked before anything is paid. Exit 1 when something is missing, over, or unsafe. */

import { agreementDocument } from "@tanhao/app/agreement/agreement-document";
import { checkOffer } from "@tanhao/app/agreement/check-offer";
import { readOfferedTerms } from "@tanhao/app/agreement/read-offered-terms";
import { assert } from "@tanhao/core/assert";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { readStdin } from "../line/read-stdin.ts";
import { debtIn, workOut } from "../open-case.ts";
import { sayAgreement } from "../print/say-agreement.ts";
import { agreementWords } from "../texts/agreement-words.ts";

export const run: RunCommand = async (input, world) => {
  const atHand = await workOut(input.args[0] ?? "", world);
  if (!atHand.ok) return atHand;
  const { opened, workedOut } = atHand.value;
  const debt = debtIn(opened.facts, input.options["debt"] ?? "");
  if (!debt.ok) return debt;
  const text = await readStdin(world);
  if (!text.ok) return text;
  const terms = readOfferedTerms(text.value);
  if (!terms.ok) return terms;
  const standing = workedOut.standing.debts.find((one) => one.debt.id === debt.value.id);
  assert(standing !== undefined, "every debt of the facts stands somewhere");
  const texts = await world.loadTexts(world.lang);
  const check = checkOffer(terms.value, standing, workedOut, opened.record);
  const words = agreementWords({ check, terms: terms.value, standing }, texts, world.words.fact);
  return ok({
    json: { document: agreementDocument(check, standing, words) },
    text: sayAgreement(check, words, world.words, texts),
    exit: check.verdict === "complete-and-inside" ? 0 : 1,
  });
};
