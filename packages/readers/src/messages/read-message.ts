/**
 * One message into what it claims and which signals it gives. Evidence and a hint, never a fact about a debt: sums may
 * hold fees, a sender may be anybody. Links and numbers are told as text and never followed.
 */

import type { ConductAct } from "@tanhao/core/conduct/act";
import type { Hearing } from "@tanhao/core/conduct/hear-acts";
import type { CollectionText, MessageSignal } from "@tanhao/core/materials/collection-text";
import { type Fen, parseYuan } from "@tanhao/core/money";
import { timesTenThousand } from "../contract/find-amounts.ts";
import { readChineseNumber } from "../contract/read-chinese-number.ts";
import type { RecogniseLender } from "../recognise-lender.ts";
import type { Message } from "./split-messages.ts";
import { anySum, cardTail, courtWords, demandedSum, dueDay, overdueDays, policeWords, signalPatterns, signature } from "./vocabulary.ts";

/** No message is longer; what is, is looked at only so far. Its text is kept whole. */
const mostCharacters = 1500;

/** Where a screen or a page broke a line; two numbers stay two. */
const wrap = /(?<!\d)\n|\n(?!\d)/g;

export interface MessageContext {
  readonly file: string;
  readonly recogniseLender: RecogniseLender;
  /** `null`: no vocabulary of conduct was given; only what the message claims is told. */
  readonly hearing: Hearing | null;
}

export function readMessage({ text, line, day }: Message, { file, recogniseLender, hearing }: MessageContext): CollectionText {
  const looked = text.slice(0, mostCharacters);
  const words = looked.replace(wrap, "").normalize("NFKC");
  const sender = signature.exec(looked)?.[1]?.trim() ?? null;
  const days = overdueDays.exec(words)?.[1];
  return {
    file,
    line,
    sender,
    lender: recogniseLender(looked),
    amountFen: amountIn(words),
    overdueDays: days === undefined ? null : numberOf(days),
    dueText: dueDay.exec(words)?.[0] ?? null,
    receivedDay: day,
    cardTail: cardTail.exec(words)?.[1] ?? null,
    signals: signalsIn(looked, words, sender, hearing),
    text,
  };
}

function numberOf(digits: string): number | null {
  const read = /^\d/.test(digits) ? digits : readChineseNumber(digits);
  return read === null ? null : Number(read);
}

function amountIn(words: string): Fen | null {
  const [, demanded, demandedTens, marked] = demandedSum.exec(words) ?? [];
  const [, other, otherTens] = anySum.exec(words) ?? [];
  const found = demanded ?? marked ?? other;
  const isTens = (demanded !== undefined ? demandedTens : marked !== undefined ? undefined : otherTens) !== undefined;
  const parsed = found === undefined ? null : parseYuan(isTens ? timesTenThousand(found) : found);
  return parsed?.ok && parsed.value > 0 ? parsed.value : null;
}

type Signals = CollectionText["signals"];

/** What the conduct checker hears, as the signal a person looks for. */
const signalOfAct: Readonly<Partial<Record<ConductAct, MessageSignal>>> = {
  "harm-threat": "threat",
  violence: "threat",
  threat: "threat",
  "invented-consequence": "threat",
  insult: "insult",
  "public-notice": "contacts-others",
  "privacy-spreading": "contacts-others",
  "contact-threat": "contacts-others",
  "third-party-contact": "contacts-others",
  "credential-request": "asks-private-data",
  "private-account": "personal-account",
};

function signalsIn(text: string, words: string, sender: string | null, hearing: Hearing | null): Signals {
  const claimed = signalPatterns.flatMap(({ signal, pattern }) =>
    [...words.matchAll(pattern)].map(([quote]) => ({ signal, quote: asWritten(text, quote) })),
  );
  const heard = (hearing?.acts(text) ?? []).flatMap(({ act, quote }) => {
    const signal = act === "posing" ? posedAs(quote ?? "") : signalOfAct[act];
    return signal === undefined || signal === null || quote === undefined ? [] : [{ signal, quote: asWritten(text, quote) }];
  });
  const posed = sender === null ? null : posedAs(sender);
  const signals = onePerQuote([...(posed === null || sender === null ? [] : [{ signal: posed, quote: sender }]), ...heard, ...claimed]);
  return [...signals].sort((a, b) => text.indexOf(a.quote) - text.indexOf(b.quote));
}

const posedAs = (words: string): MessageSignal | null =>
  policeWords.test(words) ? "poses-as-police" : courtWords.test(words) ? "poses-as-court" : null;

/** Links and numbers are all told; of other signals the first words are enough. */
function onePerQuote(signals: Signals): Signals {
  const seen = new Set<string>();
  return signals.filter(({ signal, quote }) => {
    const key = signal === "link" || signal === "phone-number" ? `${signal} ${quote}` : signal;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Words that were folded before they were looked at, as they stand in the message; the folded ones where they cannot be found. */
function asWritten(text: string, quote: string): string {
  if (text.includes(quote)) return quote;
  const letters = [...quote].map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? letter : "[\\p{P}\\p{S}\\s]"));
  return new RegExp(letters.join("[\\s\\p{P}\\p{S}]*"), "iu").exec(text)?.[0] ?? quote;
}
