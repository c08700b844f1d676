/**
 * A document's pattern: blocks of text with named values, in both languages side by side so that they cannot drift
 * apart. Written as YAML in documents/<name>/template.yaml, checked and turned into this shape by packages/content.
 *
 * Every template has an open set of words and a neutral twin; which one may be used is decided by the standing of the
 * debt (WordsAllowed), never by the caller. A template holds no amount and no day: those come in by name.
 */

export const langs = ["zh-CN", "en"] as const;
export type Lang = (typeof langs)[number];

/** The same text in every language, with `{names}` of values in it. */
export type Texts = Readonly<Record<Lang, string>>;

/**
 * When a block belongs: all of `if` hold and none of `unless`. A name holds when it is a flag that is set, a value
 * that is known, or a list that is not empty. A block left out by a condition asks for nothing.
 */
export interface Condition {
  readonly if: readonly string[];
  readonly unless: readonly string[];
}

export type TemplateBlock = Condition &
  (
    | { readonly is: "title" | "heading" | "paragraph" | "note" | "check"; readonly text: Texts }
    | { readonly is: "line"; readonly label: Texts; readonly text: Texts }
    | { readonly is: "list"; readonly numbered: boolean; readonly items: readonly TemplateItem[] }
    | {
        readonly is: "table";
        readonly head: readonly Texts[];
        readonly rows: readonly TemplateRow[];
        /** Columns, from 0, that hold amounts: aligned right, without the unit that the head names. */
        readonly numeric: readonly number[];
        /** The last row is the sum of those above. */
        readonly total: boolean;
      }
    | { readonly is: "signature"; readonly lines: readonly Texts[] }
    | { readonly is: "page-break" }
    /** The blocks once for each row of the list named; inside, the row's names come first. */
    | { readonly is: "each"; readonly of: string; readonly blocks: readonly TemplateBlock[] }
  );

/** An item of a list; with `each`, once for every row of the list named. */
export type TemplateItem = Condition & { readonly text: Texts; readonly each: string | null };

/** A row of a table; with `each`, once for every row of the list named. */
export type TemplateRow = Condition & { readonly cells: readonly Texts[]; readonly each: string | null };

export const letterGroups = ["arrange", "facts", "conduct", "record", "court", "after"] as const;
/** What a letter is for: an arrangement, facts and papers, how contact is made, the credit record, a court, and after an agreement. */
export type LetterGroup = (typeof letterGroups)[number];

/** A paper with a purpose is not made where the purpose is missing; `otherwise` says why, and what to do. */
export interface Requirement {
  readonly name: string;
  /** `open`: the neutral twin asks for something else and stands without it. */
  readonly words: "open" | "both";
  readonly otherwise: Texts;
}

export interface Template {
  readonly name: string;
  readonly about: "case" | "debt";
  /** `null`: no letter, but a paper of one's own or the words for a channel. */
  readonly group: LetterGroup | null;
  /** Conditions on names that must all hold; else nothing is made. */
  readonly onlyIf: readonly Requirement[];
  readonly title: Texts;
  /** What the neutral twin is called: a title, too, must not admit. */
  readonly neutralTitle: Texts;
  readonly open: readonly TemplateBlock[];
  readonly neutral: readonly TemplateBlock[];
  /** The names it uses (documents/names.yaml says what they are). */
  readonly needs: readonly string[];
}

export const caseDocumentNames = ["standing", "statement", "month", "papers", "plan", "sources"] as const;
export type CaseDocumentName = (typeof caseDocumentNames)[number];

/** Letters with one purpose each, beside the words for a channel. */
export const letterNames = [
  "itemised-balance",
  "hardship",
  "proposal-instalments",
  "proposal-deferral",
  "proposal-lump-sum",
  "contract-copy",
  "reply-to-demand",
  "settlement-certificate",
  "thanks",
  "stop-third-parties",
  "complaint-lender",
  "complaint-regulator",
  "credit-objection",
  "payment-order-objection",
  "suit-answer",
  "call-confirmation",
  "agreement-breach",
] as const;
export type LetterName = (typeof letterNames)[number];

export const debtDocumentNames = ["call-sheet", "chat", "email", "letter", "branch", ...letterNames] as const;
export type DebtDocumentName = (typeof debtDocumentNames)[number];

export type DocumentName = CaseDocumentName | DebtDocumentName;

export type Templates = Readonly<Record<DocumentName, Template>>;
