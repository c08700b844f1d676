/** What to mind on a channel: the number to check, the window not to leave, the complaint that is no lever on the sum. */

import type { Day } from "../day.ts";
import type { LawBook } from "../law/law-book.ts";
import type { WordsAllowed } from "../standing/standing.ts";
import { answerDue } from "./answer-period.ts";
import type { Caution, Channel, ChannelFacts, HowToReach } from "./channel.ts";
import type { ChannelDirectory, PublicBody } from "./channel-directory.ts";
import { isCheckDue } from "./lender-entry.ts";
import { oddNumber } from "./odd-number.ts";

interface CautionsAbout {
  readonly facts: ChannelFacts;
  readonly setting: { readonly directory: ChannelDirectory; readonly law: LawBook; readonly words: WordsAllowed };
  readonly how: HowToReach;
  readonly bodies: readonly PublicBody[];
}

export function cautionsFor(channel: Channel, { facts, setting, how, bodies }: CautionsAbout): readonly Caution[] {
  const isOld = (checked: Day): boolean => isCheckDue(setting.directory, checked, facts.at.day);
  const neutral: readonly Caution[] = setting.words.set === "neutral" ? ["neutral-only"] : [];
  const publicNumber: readonly Caution[] = bodies.some((body) => body.number !== null && isOld(body.checked))
    ? ["check-public-number-first"]
    : [];
  switch (channel) {
    case "phone":
      return [...neutral, ...aboutNumber(how), "caller-number-no-proof"];
    case "chat":
      return how.isPrivate ? neutral : [...neutral, "official-window"];
    case "email":
    case "letter":
      return [...neutral, "no-guessed-address"];
    case "branch":
      return neutral;
    case "complaint-line":
      return [...aboutNumber(how), "not-for-cutting-debt", "say-true"];
    case "regulator":
      return ["forwards-only", ...answerFirst(facts, setting.law), ...publicNumber, "not-for-cutting-debt", "say-true"];
    case "mediation":
      return ["both-must-agree"];
    case "court-help":
      return ["deadline-runs", ...publicNumber];
  }
}

/** Somebody one knows is called on the number one knows, a private telephone as a rule. */
function aboutNumber({ isPrivate, number }: HowToReach): readonly Caution[] {
  if (isPrivate) return [];
  const odd = number?.own == null ? null : oddNumber(number.text);
  return [
    number?.checkFirst === true ? "check-number-first" : "check-number",
    ...(odd === "mobile" ? (["mobile-number"] as const) : odd === "not-a-number" ? (["odd-number"] as const) : []),
  ];
}

/** Where a complaint is said without its day, and this lender has days to answer. */
const answerFirst = ({ tried, complaint, noWait, goal, lender, at }: ChannelFacts, law: LawBook): readonly Caution[] =>
  tried.has("complaint-line") && complaint === undefined && noWait === undefined && answerDue(at.day, goal, lender, law) !== null
    ? ["answer-first"]
    : [];
