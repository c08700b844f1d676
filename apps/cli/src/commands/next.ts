/**
 * `next`: what to do next in a case, earliest first; what became of the words given; what does not fit an agreement. With
 * `--ics` the days as a calendar file.
 */

import { choicesOf } from "@tanhao/app/folder/read-case-folder";
import { breachDocument } from "@tanhao/app/followup/breach-document";
import { caseCalendar } from "@tanhao/app/followup/case-calendar";
import { contactsAgainstRules } from "@tanhao/app/followup/contacts-against-rules";
import { nextActionsOf } from "@tanhao/app/followup/next-actions";
import { breachesOf, wordsOf } from "@tanhao/app/followup/watched-case";
import { type Action, splitByTime } from "@tanhao/core/followup/action";
import { ok } from "@tanhao/core/result";
import { standCaseOn } from "@tanhao/core/standing/stand-on";
import { calendarFile } from "../calendar-file.ts";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { sayNext } from "../print/say-next.ts";
import { actionWords } from "../texts/action-words.ts";

export const run: RunCommand = async (input, world) => {
  const folder = input.args[0] ?? "";
  const [opened, { lawBook, rules }, texts, conduct, rungs] = await Promise.all([
    openCase(folder, world),
    world.loadLaw(),
    world.loadTexts(world.lang),
    world.loadConduct(),
    world.loadEscalation(),
  ]);
  if (!opened.ok) return opened;
  const { facts, record } = opened.value;
  const sayAction = actionWords(facts, texts);
  const actions = nextActionsOf(facts, record, lawBook, world.on, { rungs, conduct });
  const standing = standCaseOn(facts, world.on, lawBook, rules, choicesOf(record));
  const isNeutral = (debt: string): boolean => standing.debts.some((one) => one.debt.id === debt && one.words.set === "neutral");
  const againstRules = contactsAgainstRules(facts, record, lawBook, conduct);
  const breaches = breachesOf(facts, record, lawBook, world.on, againstRules).map((breach) =>
    breachDocument(breach, isNeutral(breach.debt), texts.given),
  );
  const words = wordsOf(facts, record, lawBook, world.on);
  const all = nextActionsOf(facts, { ...record, actions: new Map() }, lawBook, world.on, { rungs, conduct });
  /** As long as the reason for it is still there. */
  const named = (id: string): { readonly text: string | null } => {
    const action = all.find((one) => one.id === id);
    return { text: action === undefined ? null : sayAction(action).text };
  };
  const dropped = [...record.actions.values()].flatMap((one) =>
    one.state === "dropped" ? [{ action: one.action, because: one.because ?? null, at: one.at, ...named(one.action) }] : [],
  );

  const ics = input.options["ics"];
  const days = caseCalendar({ facts, record, lawBook, plan: null, actions, on: world.on });
  const written = ics === undefined ? null : await world.writeFile(ics, await calendarFile(days, world, world.lang));
  if (written?.ok === false) return written;

  const split = splitByTime(actions, world.on);
  const when = (action: Action): string => (split.today.includes(action) ? "today" : split.thisWeek.includes(action) ? "week" : "later");
  const document = {
    actions: actions.map((action) => ({ ...action, when: when(action), ...sayAction(action) })),
    promises: words,
    breaches,
    dropped,
    ...(ics === undefined ? {} : { ics: { out: ics, days: days.length } }),
  };
  return ok({
    json: { document },
    text: sayNext({ folder, facts, split, words, breaches, dropped }, sayAction, world.words, texts),
    ...(ics === undefined ? {} : { notes: [world.words.next.written(ics, days.length)] }),
  });
};
