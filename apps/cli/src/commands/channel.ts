/** `channel`: which channel to use first for one debt, at an hour, with what to prepare and what it leaves. */

import { type ChannelsForDebt, channelsForDebt, type SaidOfChannel } from "@tanhao/app/channel/channels-for-debt";
import { type Channel, channels, comforts, complexities, urgencies } from "@tanhao/core/channel/channel";
import { goals } from "@tanhao/core/channel/channel-directory";
import { readContactTime } from "@tanhao/core/conduct/contact";
import { err, ok, type Result } from "@tanhao/core/result";
import { type ChannelWording, momentText, type WordedChannel, wordChannel } from "@tanhao/text/word-channel";
import type { RunCommand } from "../line/command-spec.ts";
import type { LineFailure } from "../line/failure.ts";
import { debtIn, workOut } from "../open-case.ts";
import type { Texts } from "../texts/chinese.ts";
import { nameOfDebt } from "../texts/debt-name.ts";

export const run: RunCommand = async (input, world) => {
  const said = readSaid(input.options);
  if (!said.ok) return said;
  const [atHand, directory, conduct, texts] = await Promise.all([
    workOut(input.args[0] ?? "", { ...world, on: said.value.at.day }),
    world.loadChannels(),
    world.loadConduct(),
    world.loadTexts(world.lang),
  ]);
  if (!atHand.ok) return atHand;
  const { opened, workedOut } = atHand.value;
  const debt = debtIn(opened.facts, input.options["debt"] ?? "");
  if (!debt.ok) return debt;
  const found = channelsForDebt({ ...workedOut, record: opened.record }, debt.value, said.value, { directory, conduct });
  const wording: ChannelWording = { words: texts.channel, lang: world.lang, law: workedOut.lawBook };
  const ranked = found.ranked.map((one) => ({ one, worded: wordChannel(one, wording) }));
  const head = texts.channel.head(nameOfDebt(opened.facts, debt.value.id), momentText(said.value.at));
  return ok({
    json: {
      document: {
        debt: debt.value.id,
        at: input.options["at"],
        goal: found.facts.goal,
        words: found.words.set,
        because: found.words.set === "neutral" ? found.words.because : [],
        missing: found.facts.lender === "unknown" ? ["lender.type"] : [],
        listed: found.entry && { lender: found.entry.lender, checked: found.entry.checked },
        own: found.own,
        seePerson: found.seePerson.map(({ why, bodies }) => ({
          why,
          bodies: bodies.map(({ id, name, number, how }) => ({ id, name: name[world.lang], number, how: how[world.lang] })),
        })),
        ranked: ranked.map(({ one, worded }) => ({
          channel: one.channel,
          ...worded,
          when: { ...one.when, text: worded.when },
          number: one.how.number?.text ?? null,
          email: one.how.email?.text ?? null,
          address: one.how.address?.text ?? null,
          bodies: one.bodies.map(({ id }) => id),
          codes: { why: one.why, against: one.against, prepare: one.prepare, wait: one.wait, caution: one.caution },
        })),
      },
    },
    text: say(
      head,
      found,
      ranked.map(({ worded }) => worded),
      texts,
      world.lang,
    ),
  });
};

type Options = Readonly<Record<string, string>>;

function readSaid(options: Options): Result<SaidOfChannel, LineFailure> {
  const text = options["at"] ?? "";
  const at = readContactTime(text);
  if (typeof at === "string") return err({ kind: "bad-time", option: "at", text, why: at });
  const goal = choice(options, "goal", goals);
  const urgency = choice(options, "urgency", urgencies);
  const complexity = choice(options, "complexity", complexities);
  const comfort = choice(options, "comfort", comforts);
  const tried = readTried(options["tried"]);
  if (!goal.ok) return goal;
  if (!urgency.ok) return urgency;
  if (!complexity.ok) return complexity;
  if (!comfort.ok) return comfort;
  if (!tried.ok) return tried;
  return ok({
    at,
    ...goal.value,
    ...urgency.value,
    ...complexity.value,
    ...comfort.value,
    tried: tried.value,
    evidence: options["evidence"] !== undefined,
  });
}

/** Nothing where the option is not given. */
function choice<Name extends string, Choice extends string>(
  options: Options,
  option: Name,
  choices: readonly Choice[],
): Result<{ readonly [Key in Name]?: Choice }, LineFailure> {
  const text = options[option];
  if (text === undefined) return ok({});
  const found = choices.find((one) => one === text);
  return found ? ok({ [option]: found } as { readonly [Key in Name]?: Choice }) : err({ kind: "bad-choice", option, text, choices }); // one key, named by `option`
}

function readTried(text: string | undefined): Result<readonly Channel[], LineFailure> {
  const tried: Channel[] = [];
  for (const name of text === undefined ? [] : text.split(",")) {
    const channel = channels.find((one) => one === name.trim());
    if (!channel) return err({ kind: "bad-choice", option: "tried", text: name, choices: channels });
    tried.push(channel);
  }
  return ok(tried);
}

function say(
  head: string,
  { facts, words, entry, seePerson }: ChannelsForDebt,
  ranked: readonly WordedChannel[],
  { channel: text, document }: Texts,
  lang: ChannelWording["lang"],
): string {
  const persons = seePerson.map(({ why, bodies }) =>
    [text.person(text.persons[why]), ...bodies.map(({ name, how }) => `  ${text.reach.body(name[lang], how[lang])}`)].join("\n"),
  );
  const notes = [
    ...(words.set === "neutral" ? [text.neutral(words.because.map((reason) => document.neutral[reason]))] : []),
    ...(facts.lender === "unknown" ? [text.lenderUnknown] : []),
    ...(facts.lender === "unknown" && entry?.lender ? [text.lenderSeen(entry.lender.name, entry.lender.basis)] : []),
  ];
  return [
    [head, text.goal(text.goals[facts.goal])].join("\n"),
    ...persons,
    ...notes,
    ...ranked.map((one, place) => sayChannel(one, place + 1, text)),
    ...(ranked.length === 0 ? [text.none] : []),
  ].join("\n\n");
}

const sayChannel = (one: WordedChannel, place: number, text: Texts["channel"]): string =>
  [
    `${place}. ${one.name}  ${one.when}`,
    text.reasons(text.joined(one.why)),
    ...(one.against.length > 0 ? [text.less(text.joined(one.against))] : []),
    text.how(one.how),
    text.prepare(text.joined(one.prepare)),
    text.wait(one.wait),
    text.proof(one.proof),
    ...(one.caution === "" ? [] : [text.caution(one.caution)]),
  ].join("\n   ");
