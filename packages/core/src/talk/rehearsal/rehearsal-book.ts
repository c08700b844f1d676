/**
 * What an editor writes about rehearsing (talk/rehearsal.yaml, talk/agents/, talk/reference-borrower.yaml): the simulated agents with
 * what they may grant, what they say, the invented case, the points, and a calm borrower to learn from. All of it is for practice;
 * nothing here says what a real lender grants.
 */

import type { Bilingual } from "../../materials/bilingual.ts";
import type { Register } from "../hear-book.ts";
import type { CoachedMove, HeardSlip, Slip } from "./borrower-move.ts";

export const agentKinds = [
  "bank-card",
  "consumer-finance",
  "microloan",
  "bot",
  "cold",
  "vague",
  "refusing",
  "pressing",
  "partial",
  "collector-over-line",
  "fake-service",
  "mediator",
] as const;
export type AgentKind = (typeof agentKinds)[number];

export const situations = [
  "bot",
  "to-human",
  "greet",
  "identify",
  "thanks",
  "ask-reason",
  "reason-heard",
  "need-proof",
  "proof-heard",
  "need-request",
  "ask-figure",
  "refuse",
  "no-authority",
  "evade",
  "cold",
  "press",
  "counter",
  "extension",
  "grant",
  "grant-first",
  "grant-deferral",
  "waiver",
  "policy",
  "items",
  "written-yes",
  "written-no",
  "when",
  "ticket",
  "clear",
  "to-supervisor",
  "no-supervisor",
  "begged",
  "angered",
  "hangup",
  "taken",
  "not-needed",
  "no-offer",
  "noted",
  "declined",
  "unclear",
  "close-agreed",
  "close-callback",
  "close-refused",
  "over",
  "over-again",
  "over-stop",
  "scam",
  "scam-push",
  "scam-end",
  "crisis",
] as const;
export type Situation = (typeof situations)[number];

/** A lender's own desk or somebody between; a collector who breaks the rules; a fraud. */
export const natures = ["lender", "over-line", "fake"] as const;
export type Nature = (typeof natures)[number];

export const wants = ["reason", "proof", "request"] as const;
/** What has to be there before anything is granted: why, a paper for it, a request for writing. */
export type Want = (typeof wants)[number];

/** Both ends count. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

export interface AgentSheet {
  readonly kind: AgentKind;
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly nature: Nature;
  readonly starts: "bot" | "desk";
  readonly policy: {
    readonly months: Span;
    readonly supervisorMonths: Span;
    readonly leastInstalmentYuan: Span;
    readonly firstPercent: Span;
    readonly deferral: Span;
    readonly waiverPercent: Span;
    readonly needs: readonly Want[];
    /** Whether the front desk may agree to anything. */
    readonly decides: boolean;
    readonly writes: boolean;
    /** Offers interest first and principal later before anything else. */
    readonly extension: boolean;
  };
  readonly mood: Span;
  /** Turns until the other side ends the talk. */
  readonly patience: Span;
  /** Out of a hundred. */
  readonly chance: Readonly<Record<"refuse" | "evade" | "cold" | "press" | "transfer", number>>;
  /** Own wordings; where there are none, those of the book. */
  readonly lines: Readonly<Partial<Record<Situation, readonly string[]>>>;
}

export const outcomes = ["agreement", "partial", "callback", "refused", "ended", "scam-avoided", "harm"] as const;
/** What a talk came to. */
export type Outcome = (typeof outcomes)[number];

export const skills = ["explain", "sincerity", "proposal", "calm", "record"] as const;
export type Skill = (typeof skills)[number];

export interface ScoreItem {
  readonly skill: Skill;
  readonly item: string;
  readonly of: number;
  readonly natures: readonly Nature[];
  /** One of these moves earns the points; empty where they are there from the start. */
  readonly by: readonly CoachedMove[];
  /** Earned only by a line that holds a figure. */
  readonly figures: boolean;
  /** One of these slips loses them. */
  readonly without: readonly Slip[];
  readonly drill: AgentKind;
  readonly move: CoachedMove;
  readonly name: Bilingual;
  readonly missing: Bilingual;
}

export interface RehearsalBook {
  readonly agents: Readonly<Record<AgentKind, AgentSheet>>;
  readonly lines: Readonly<Record<Situation, readonly string[]>>;
  readonly reference: Readonly<Record<CoachedMove, { readonly name: Bilingual } & Readonly<Record<Register, readonly string[]>>>>;
  readonly case: {
    readonly limitYuan: Span & { readonly step: number };
    readonly months: Span;
    readonly interestPercent: number;
    readonly penaltyPercent: number;
    readonly feePercent: number;
  };
  /** What the reference borrower proposes first, of the limit. */
  readonly openingPercent: number;
  readonly hearing: {
    /** Shares from which on a move is taken: of a whole line, of a part of it; and a slip. */
    readonly heardFrom: number;
    readonly partFrom: number;
    readonly harmFrom: number;
    readonly monthly: string;
    /** Its group `number` is the number of months. */
    readonly months: string;
    readonly deferral: string;
    /** In a part of the line: a sum a month is proposed; a cause is told. */
    readonly proposes: string;
    /** In a part with a sum: it is none that is proposed, or one that is declined. */
    readonly proposesNot: string;
    readonly cannot: string;
    readonly cause: string;
    readonly proof: string;
    readonly denied: string;
    readonly harms: Readonly<Partial<Record<HeardSlip, readonly string[]>>>;
  };
  readonly score: readonly ScoreItem[];
  /** Nothing that could be scored was said. */
  readonly unsaid: Bilingual;
}
