/**
 * What a person means to say, looked at before it is said: what had better not be, each with a better sentence that keeps the
 * facts, and whether the words are of danger to life. Then nothing else is said about them: neither tone nor money matters.
 * Skills are judged by what can be seen in the words and in the case, never by the heart.
 */

import type { Day } from "../../day.ts";
import type { Bilingual } from "../../materials/bilingual.ts";
import { type Fen, toYuan } from "../../money.ts";
import { type GateBook, watchGates } from "../gates.ts";
import type { FindWhen } from "../when/find-when.ts";
import { type FoundIssue, type IssueTools, issueFinder, type ToneFacts } from "./find-issues.ts";
import { heated } from "./heat.ts";
import type { IssueKind, IssueName } from "./tone-book.ts";
import { clauseSplitter } from "./word-issues.ts";

export interface CheckedWords {
  readonly text: string;
  /** Insult, threat or heated words. */
  readonly hot: boolean;
  readonly issues: readonly {
    readonly kind: IssueKind;
    readonly name: IssueName;
    readonly quote: string;
    /** What to say instead of the whole text. */
    readonly better: Bilingual;
  }[];
  readonly gate: "CRISIS" | null;
  /** Words that may mean more than they say. */
  readonly gentle: boolean;
  readonly skills: Skills;
}

/** `null`: the words or the case do not tell. */
export interface Skills {
  /** Names the reason, with a sum or a day. */
  readonly explain: boolean | null;
  /** Owns the past and says nothing else than before. */
  readonly sincerity: boolean | null;
  /** A sum and a day, within what a month can carry. */
  readonly proposal: boolean | null;
  readonly calm: boolean;
}

export interface CheckTools extends IssueTools {
  readonly findWhen: FindWhen;
  readonly gates: GateBook;
}

export type CheckWords = (text: string, facts: ToneFacts, on: Day) => CheckedWords;

export function wordChecker(tools: CheckTools): CheckWords {
  const { book, normalise } = tools;
  const findIssues = issueFinder(tools);
  const watch = watchGates(tools.gates);
  const clausesOf = clauseSplitter(book);
  const skillsOf = skillReader(tools);
  const betterFor = betterWords(tools);
  return (text, facts, on) => {
    const { plain } = normalise(text);
    const isCrisis = watch.raised(plain).some(({ gate }) => gate === "CRISIS");
    const clauses = clausesOf(text);
    const found = isCrisis ? [] : findIssues(clauses, text, facts, on);
    const once = found.filter((one, at) => found.findIndex(({ name, clause }) => name === one.name && clause === one.clause) === at);
    const hot = once.some(({ kind }) => heated.has(kind));
    return {
      text,
      hot,
      issues: once.map((issue) => ({
        kind: issue.kind,
        name: issue.name,
        quote: issue.quote,
        better: betterFor(issue, { clauses, found: once, facts, on }),
      })),
      gate: isCrisis ? "CRISIS" : null,
      gentle: !isCrisis && watch.gentle(plain),
      skills: skillsOf(text, once, facts, on),
    };
  };
}

interface Said {
  readonly clauses: readonly string[];
  readonly found: readonly FoundIssue[];
  readonly facts: ToneFacts;
  readonly on: Day;
}

/** The better words, then the facts of the text that are in order, as they were said. */
function betterWords({ book, findAmount, findWhen, findAdmissions }: CheckTools) {
  return ({ name, fen }: FoundIssue, { clauses, found, facts, on }: Said): Bilingual => {
    const words = book.better[name][facts.words === "neutral" ? "neutral" : "open"];
    const when = (clause: string): string | null => findWhen(clause, { on, minute: null })?.found ?? null;
    const flagged = new Set(found.map(({ clause }) => clause));
    const holdsFact = (clause: string): boolean => findAmount(clause) !== null || when(clause) !== null || /\d/u.test(clause);
    const mayStand = (clause: string): boolean =>
      facts.words !== "neutral" || (findAdmissions(clause).length === 0 && findAmount(clause) === null);
    const kept = clauses.filter((clause, at) => !flagged.has(at) && holdsFact(clause) && mayStand(clause));
    const anew = facts.words === "neutral" ? null : ownFact(clauses, found);
    const chinese = [words["zh-CN"], ...(anew === null ? [] : [anew["zh-CN"]]), ...kept].join(book.join) + book.end;
    const english = `${[words.en, ...(anew === null ? [] : [anew.en]), ...kept].join("; ")}.`;
    return { "zh-CN": filled(chinese, { limit: fen, earlier: fen }), en: filled(english, { limit: fen, earlier: fen }) };
  };

  /** A sum that stood in a clause with hot words: it is said anew, unless the sum itself was wrong. */
  function ownFact(clauses: readonly string[], found: readonly FoundIssue[]): Bilingual | null {
    const wrong = new Set(found.filter(({ name }) => sumsAreWrong.has(name)).map(({ clause }) => clause));
    for (const { clause, kind } of found) {
      const text = clauses[clause] ?? "";
      const sum = findAmount(text);
      if (sum === null || wrong.has(clause) || !keepsSum.has(kind)) continue;
      const rest = text.slice(0, sum.at) + text.slice(sum.end);
      const day = findWhen(rest, { on: anyDay, minute: null })?.found;
      const put = (line: string): string => line.replace("{sum}", sum.found).replace("{day}", day ?? "");
      const line = day === undefined ? book.ownFacts.sum : book.ownFacts.sumAndDay;
      return { "zh-CN": put(line["zh-CN"]), en: put(line.en) };
    }
    return null;
  }
}

/** Only the words found count here, not the day they mean. */
const anyDay = "2026-01-01" as Day;

const sumsAreWrong: ReadonlySet<IssueName> = new Set(["above-limit", "nothing-left", "other-sum"]);
const keepsSum: ReadonlySet<IssueKind> = new Set(["insult", "hot-words", "threat", "begging"]);

const filled = (line: string, values: Readonly<Record<string, Fen | null>>): string =>
  Object.entries(values).reduce(
    (text, [name, fen]) => (fen === null ? text : text.replaceAll(`{${name}}`, toYuan(fen).replace(/\.00$/, ""))),
    line,
  );

function skillReader({ book, findAmount, findWhen }: CheckTools) {
  const owns = new RegExp(book.ownsPast, "u");
  const reasons = Object.values(book.reasons).map((as) => new RegExp(as, "u"));
  return (text: string, found: readonly FoundIssue[], { words, limitFor }: ToneFacts, on: Day): Skills => {
    const [sum, when] = [findAmount(text), findWhen(text, { on, minute: null })];
    const has = (kind: IssueKind): boolean => found.some((issue) => issue.kind === kind);
    const isNamed = reasons.some((reason) => reason.test(text));
    const isMeasured = sum !== null && when !== null && when.to !== null;
    const isOpen = words !== "neutral";
    return {
      explain: isOpen ? isNamed && (sum !== null || when !== null) : null,
      sincerity: isOpen ? owns.test(text) && !has("contradiction") : null,
      proposal: !isOpen ? null : !isMeasured || has("over-promise") ? false : limitFor(when.to) === null ? null : true,
      calm: !found.some(({ kind }) => heated.has(kind) || kind === "begging"),
    };
  };
}
