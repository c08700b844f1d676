/**
 * How both sides spoke, contact by contact: counted, not judged. On their side what the words amounted to, what a rule on
 * conduct speaks of, and what the person marked as good; on one's own side the lines that had better not be said so. Nobody's
 * feelings or motives are guessed.
 */

import type { Day } from "../day.ts";
import { classOf, type UtteranceClass } from "../talk/utterance-class.ts";
import type { ValuedContact } from "./contact-value.ts";
import { dayOfContact } from "./escalation-grounds.ts";
import type { NotedContact } from "./noted-contact.ts";

export interface ContactTone {
  readonly contact: string;
  readonly day: Day;
  /** `null`: nothing of theirs was noted. */
  readonly theirs: "good" | "plain" | "hard" | null;
  /** Of their side: marks and words of each kind. */
  readonly good: number;
  readonly hard: number;
  /** Lines of one's own, and those among them that are heated. */
  readonly ownLines: number;
  readonly ownHot: number;
}

export interface ToneGround {
  /** Of one debt. */
  readonly contacts: readonly NotedContact[];
  readonly valued: readonly ValuedContact[];
  /** Ids of contacts of which a rule on conduct speaks. */
  readonly conduct: readonly string[];
  readonly isHot: (words: string) => boolean;
}

const hardClasses: readonly UtteranceClass[] = ["THREAT", "COLD"];
const goodClasses: readonly UtteranceClass[] = ["PARTIAL", "CLOSE"];

/** Oldest first. */
export function toneOverTime({ contacts, valued, conduct, isHot }: ToneGround): readonly ContactTone[] {
  return [...contacts]
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .map((contact) => {
      const classes = (contact.heard ?? []).map(classOf);
      const count = (among: readonly UtteranceClass[]): number => classes.filter((one) => among.includes(one)).length;
      const good = count(goodClasses) + valued.filter((one) => one.contact === contact.id).length;
      const hard = count(hardClasses) + (conduct.includes(contact.id) ? 1 : 0);
      const own = (contact.said ?? []).filter(({ who, tapped }) => who === "B" && tapped !== true).map(({ text }) => text);
      const heardThem = good + hard > 0 || classes.length > 0 || (contact.said ?? []).some(({ who }) => who === "A");
      return {
        contact: contact.id,
        day: dayOfContact(contact),
        theirs: heardThem ? (hard > 0 ? "hard" : good > 0 ? "good" : "plain") : null,
        good,
        hard,
        ownLines: own.length,
        ownHot: own.filter(isHot).length,
      };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
