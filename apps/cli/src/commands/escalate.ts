/** `escalate`: which step comes next with one debt when talks lead nowhere, and which do not, with the reasons. */

import { dayOfEntry } from "@tanhao/app/escalation/bridge-records";
import { escalationDocument } from "@tanhao/app/escalation/escalation-document";
import { ladderOfDebt } from "@tanhao/app/escalation/ladder-of-debt";
import type { ClimbedRung } from "@tanhao/core/followup/escalation-ladder";
import { ok } from "@tanhao/core/result";
import { type EscalationWording, wordRung } from "@tanhao/text/word-escalation";
import type { RunCommand } from "../line/command-spec.ts";
import { debtIn, workOut } from "../open-case.ts";
import { sayEscalation } from "../print/say-escalation.ts";
import { nameOfDebt } from "../texts/debt-name.ts";

export const run: RunCommand = async (input, world) => {
  const [atHand, directory, conduct, rungs, templates, texts] = await Promise.all([
    workOut(input.args[0] ?? "", world),
    world.loadChannels(),
    world.loadConduct(),
    world.loadEscalation(),
    world.loadTemplates(),
    world.loadTexts(world.lang),
  ]);
  if (!atHand.ok) return atHand;
  const { opened, workedOut } = atHand.value;
  const debt = debtIn(opened.facts, input.options["debt"] ?? "");
  if (!debt.ok) return debt;
  const standing = workedOut.standing.debts.find((one) => one.debt.id === debt.value.id);
  if (standing === undefined) throw new Error("Broken invariant: every debt of the facts stands");
  const { lawBook } = workedOut;
  const courtPaper = opened.facts.urgent.courtPaper !== undefined;
  const ladder = ladderOfDebt(standing, { record: opened.record, lawBook, courtPaper }, { directory, conduct, rungs });
  const wording: EscalationWording = {
    words: texts.escalation,
    lang: world.lang,
    law: lawBook,
    lender: debt.value.lender.type,
    on: world.on,
    day: (day) => day,
    dayOfEntry: (entry) => dayOfEntry(opened.record, entry),
  };
  const told = (rung: ClimbedRung) => wordRung(rung, wording);
  const head = world.words.escalate.head(nameOfDebt(opened.facts, debt.value.id), world.on);
  const { words } = standing;
  const titleOf = (name: string): string => {
    const template = Object.values(templates).find((one) => one.name === name);
    return template?.[words.set === "open" ? "title" : "neutralTitle"][world.lang] ?? name;
  };
  return ok({
    json: {
      document: {
        debt: debt.value.id,
        on: world.on,
        words: words.set,
        because: words.set === "neutral" ? words.because : [],
        ...escalationDocument(ladder, told),
      },
    },
    text: sayEscalation(head, ladder, wording, titleOf, world.words.escalate),
  });
};
