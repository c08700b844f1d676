/** A ranked channel in words, for every screen and for JSON. */

import type { Clock, Moment, RankedChannel } from "@tanhao/core/channel/channel";
import type { LawBook } from "@tanhao/core/law/law-book";
import { parameterOf } from "@tanhao/core/law/look-up";
import type { channel as chinese } from "./zh-CN/channel.ts";

export interface ChannelWording {
  readonly words: typeof chinese;
  readonly lang: "zh-CN" | "en";
  readonly law: LawBook;
}

export interface WordedChannel {
  readonly name: string;
  readonly when: string;
  readonly why: readonly string[];
  readonly against: readonly string[];
  readonly how: string;
  readonly prepare: readonly string[];
  readonly wait: string;
  readonly proof: string;
  readonly caution: string;
}

export function wordChannel(ranked: RankedChannel, wording: ChannelWording): WordedChannel {
  const { words, lang } = wording;
  const { channel } = ranked;
  return {
    name: channel === "chat" && ranked.how.isPrivate ? words.privateChat : words.names[channel],
    when: whenText(ranked, wording),
    why: ranked.why.map((reason) => (reason === "for-goal" ? words.goodFor[channel] : words.why[reason])),
    against: ranked.against.map((reason) => words.against[reason]),
    how: howText(ranked, wording),
    prepare: [
      ...ranked.prepare.map((thing) => words.preparation[thing]),
      ...new Set(ranked.bodies.flatMap(({ needs }) => needs.map((need) => need[lang]))),
    ],
    wait:
      ranked.wait.is === "clocks"
        ? words.joined(ranked.wait.clocks.map((clock) => clockText(clock, wording)))
        : words.waits[ranked.wait.is],
    proof: words.proofs[channel],
    caution: words.joined(ranked.caution.map((caution) => words.cautions[caution])),
  };
}

/** `2026-11-24 09:05`. */
export const momentText = ({ day, minute }: Moment): string => `${day} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

function whenText({ when }: RankedChannel, { words }: ChannelWording): string {
  if (when.state === "closed") return words.when.closed(when.opens === null ? null : momentText(when.opens));
  return when.state === "not-yet" ? words.when["not-yet"][when.first] : words.when[when.state];
}

function howText({ channel, how, bodies, caution }: RankedChannel, { words, lang }: ChannelWording): string {
  const { reach } = words;
  const call = caution.includes("check-number-first") ? reach.callAfterCheck : reach.call;
  const number = how.number === null ? [] : [call(how.number)];
  const path = how.path === null ? [] : [how.path[lang]];
  switch (channel) {
    case "phone":
      if (how.isPrivate) return reach.privatePhone;
      return words.joined(number.length > 0 ? [...number, ...path] : [reach.findNumber(how.app)]);
    case "chat":
      if (how.isPrivate) return reach.privateChat;
      return words.joined(path.length > 0 ? path : [reach.chat(how.app)]);
    case "complaint-line":
      return words.joined([reach.complaint(how.app), ...number]);
    case "letter":
      return how.isPrivate ? reach.privateLetter : reach.letter;
    case "email":
    case "branch":
      return reach[channel];
    default:
      return words.joined(bodies.map((body) => reach.body(body.name[lang], body.how[lang])));
  }
}

const clockText = ({ parameter, days, workingDays }: Clock, { words, lang, law }: ChannelWording): string =>
  (workingDays ? words.workingClock : words.clock)(parameterOf(law, parameter).title[lang], days);
