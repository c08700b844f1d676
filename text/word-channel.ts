/** A ranked channel in words, for every screen and for JSON. */

import type { Clock, HowToReach, Moment, RankedChannel, WayToReach } from "@tanhao/core/channel/channel";
import type { Day } from "@tanhao/core/day";
import type { LawBook } from "@tanhao/core/law/law-book";
import { parameterOf } from "@tanhao/core/law/look-up";
import type { channel as chinese } from "./zh-CN/channel.ts";

export interface ChannelWording {
  readonly words: typeof chinese;
  readonly lang: "zh-CN" | "en";
  readonly law: LawBook;
  /** How this screen writes a time and a day; absent: `2026-11-24 09:05`. */
  readonly moment?: (moment: Moment) => string;
  readonly day?: (day: Day) => string;
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

const plainDay = (day: Day): string => day;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

function whenText({ when }: RankedChannel, { words, moment = momentText, day = plainDay }: ChannelWording): string {
  if (when.state === "closed") return words.when.closed(when.opens === null ? null : moment(when.opens));
  if (when.state !== "not-yet") return words.when[when.state];
  return when.first === "answer" ? words.when.answer(day(when.until)) : words.when["not-yet"][when.first];
}

function howText({ channel, how, bodies }: RankedChannel, wording: ChannelWording): string {
  const { words, lang } = wording;
  const { reach } = words;
  const number = how.number === null ? [] : [callText(how.number, wording)];
  const path = how.path === null ? [] : [how.path[lang]];
  switch (channel) {
    case "phone":
      if (how.isPrivate) return how.number === null ? reach.privatePhone : ownText(how.number.text, how.number, wording);
      return words.joined(number.length > 0 ? [...number, ...path] : [appText(how, reach.findNumber, wording)]);
    case "chat":
      if (how.isPrivate) return reach.privateChat;
      return words.joined(path.length > 0 ? path : [appText(how, reach.chat, wording)]);
    case "complaint-line":
      return words.joined([appText(how, reach.complaint, wording), ...number]);
    case "letter":
      if (how.address !== null) return words.joined([ownText(reach.letterTo(how.address.text), how.address, wording), reach.courier]);
      return how.isPrivate ? reach.privateLetter : reach.letter;
    case "email":
      return how.email === null ? reach.email : ownText(reach.emailTo(how.email.text), how.email, wording);
    case "branch":
      return reach.branch;
    default:
      return words.joined(bodies.map((body) => reach.body(body.name[lang], body.how[lang])));
  }
}

function callText(number: WayToReach, wording: ChannelWording): string {
  const { reach } = wording.words;
  if (number.own === null) return (number.checkFirst ? reach.callAfterCheck : reach.call)(number.text);
  return (number.checkFirst ? reach.callOwnAfterCheck : reach.callOwn)(number.text, ownNote(number.own, wording));
}

function appText({ app }: HowToReach, say: (app: string | null) => string, wording: ChannelWording): string {
  const said = say(app?.text ?? null);
  return app === null ? said : ownText(said, app, wording);
}

/** With whose word it is, where it is the person's own. */
function ownText(said: string, { own, checkFirst }: WayToReach, wording: ChannelWording): string {
  if (own === null) return said;
  const { reach } = wording.words;
  return (checkFirst ? reach.ownWayAfterCheck : reach.ownWay)(said, ownNote(own, wording));
}

const ownNote = ({ source, checked }: NonNullable<WayToReach["own"]>, { words, day = plainDay }: ChannelWording): string =>
  words.reach.own(source, day(checked));

const clockText = ({ parameter, days, workingDays }: Clock, { words, lang, law }: ChannelWording): string =>
  (workingDays ? words.workingClock : words.clock)(parameterOf(law, parameter).title[lang], days);
