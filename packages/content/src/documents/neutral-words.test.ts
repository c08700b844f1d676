/**
 * No admission by accident: every text that can be generated while open words are not allowed, on every channel and in
 * both languages, is run against the patterns of talk/admissions.yaml.
 */

import { preparedChannels } from "@tanhao/core/channel/channel";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeCaseDocument, makeDebtDocument } from "@tanhao/core/document/make-document";
import { prepareWords } from "@tanhao/core/document/prepare-words";
import { caseDocumentNames, debtDocumentNames, langs, letterNames } from "@tanhao/core/document/template";
import type { LegalStageName } from "@tanhao/core/standing/legal-stage";
import type { StepName } from "@tanhao/core/standing/path-steps";
import type { NeutralReason } from "@tanhao/core/standing/standing";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { describe, expect, it } from "vitest";
import { admissionPatterns } from "../documents.ts";
import { aCase, consumerLoan, microLoan, type PlainDebt } from "./a-case.ts";

const findAdmissions = admissionFinder(admissionPatterns);

const withoutTerms = (debt: PlainDebt): PlainDebt => {
  const { rate: _rate, method: _method, ...rest } = debt;
  return rest;
};

/** Last instalment due in 2020 and nothing since: three years are long over. */
const old: PlainDebt = {
  ...consumerLoan,
  contract: { number: "QC-2019-0001-4417", signed: "2019-12-01" },
  principal: { stated: "12000.00", received: "12000.00", paidOut: "2019-12-02" },
  firstDue: "2020-01-02",
  payments: [],
};

/** How each state comes about, and the reason it must give. */
const states: readonly { readonly reason: NeutralReason; readonly debt: PlainDebt }[] = [
  { reason: "limitation-may-have-expired", debt: old },
  { reason: "facts-missing", debt: withoutTerms(consumerLoan) },
  { reason: "creditor-unverified", debt: { ...consumerLoan, lender: { name: "某某催收", type: "unknown" } } },
  { reason: "creditor-unverified", debt: { ...consumerLoan, assigned: { to: "远山资产管理有限公司", noticed: null } } },
  { reason: "creditor-unverified", debt: { ...consumerLoan, lender: { type: "bank" }, contract: {} } },
  { reason: "creditor-unverified", debt: { ...consumerLoan, lender: { name: "赵启林", type: "private" }, contract: {} } },
  { reason: "not-mine", debt: { ...consumerLoan, status: "not-mine" } },
  { reason: "already-paid", debt: { ...consumerLoan, status: "paid" } },
  { reason: "sum-disputed", debt: { ...consumerLoan, status: "disputed" } },
  { reason: "unsure-whose", debt: { ...consumerLoan, status: "unsure" } },
];

/** What is true of the rest of the case: money there or not, a court paper, everything urgent at once. */
const surroundings: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { income: [], borrower: { incomeType: "none" }, hardship: { reason: "job-loss" } },
  { income: [], spending: [], borrower: {}, hardship: undefined },
  { urgent: { courtPaper: { kind: "payment-order", received: "2026-11-20" }, paidAgent: true, inDanger: true, collectorsAtDoor: true } },
  { urgent: { courtPaper: { kind: "summons", received: "2026-11-20" } } },
  { urgent: { courtPaper: { kind: "judgment", received: "2026-11-20" } } },
  { urgent: { courtPaper: { kind: "enforcement-notice", received: "2026-11-20" } } },
];

/** The only sentences of the path that name an admission: they warn of it. */
const warningStages: ReadonlySet<LegalStageName> = new Set(["limitation"]);
const warningSteps: ReadonlySet<StepName> = new Set(["no-payment-to-clear-up", "no-promise-no-signature"]);

/**
 * What the law says is quoted from the law's own sentences, which must name what restarts limitation, and so must these
 * warnings. They are for the person's own eyes: words for the other side are looked through as they are.
 */
const withoutWarnings = (input: DocumentInput): DocumentInput => {
  const { finding, standing } = input.wording;
  return {
    ...input,
    wording: {
      ...input.wording,
      finding: (of) => finding(of) && { title: "T", sentence: "S" },
      standing: {
        ...standing,
        stage: (of) => (warningStages.has(of) ? { ...standing.stage(of), about: "A" } : standing.stage(of)),
        step: (of) => (warningSteps.has(of.step) ? "N" : standing.step(of)),
      },
    },
  };
};

interface Said {
  readonly name: string;
  readonly text: string;
}

/** What the person reads and keeps. */
const ownTexts = (input: DocumentInput): readonly Said[] => caseDocumentNames.map((name) => asText(name, makeCaseDocument(name, input)));

/** What is said, sent or handed over, on every channel. */
const textsForOthers = (input: DocumentInput): readonly Said[] =>
  input.facts.debts.flatMap(({ id }) => [
    ...letterNames.map((name) => asText(name, makeDebtDocument(name, id, input))),
    ...preparedChannels.map((channel) => {
      const { document, parts, email } = prepareWords(input, id, channel);
      return asText(channel, document, [...parts.flatMap(({ label, text }) => [label, text]), email?.subject ?? "", email?.body ?? ""]);
    }),
  ]);

const asText = (name: string, document: ReturnType<typeof makeCaseDocument>, more: readonly string[] = []): Said => ({
  name,
  text: [document.title, blocksToText(document.blocks, document.lang), ...document.annexes.map(({ why }) => why), ...more].join("\n"),
});

const slipsIn = (input: DocumentInput) =>
  [...ownTexts(withoutWarnings(input)), ...textsForOthers(input)].flatMap(({ name, text }) =>
    findAdmissions(text).map(({ kind, quote }) => `${name}: ${kind}, "${quote}"`),
  );

describe.each(langs)("while open words are not allowed (%s)", (lang) => {
  it.each(states)("nothing admits, promises, proposes or asks for time: $reason", ({ reason, debt }) => {
    for (const around of surroundings) {
      const input = aCase([debt], lang, around);
      expect(input.standing.debts[0]?.words).toMatchObject({ set: "neutral", because: expect.arrayContaining([reason]) });
      expect(slipsIn(input)).toEqual([]);
    }
  });

  it("holds with several such debts side by side", () => {
    const debts = states.map(({ debt }, index) => ({ ...debt, id: `d${index}` }));
    expect(slipsIn(aCase(debts, lang))).toEqual([]);
  });

  it("sends no statement along, names no address and has nothing to attach", () => {
    for (const { debt } of states) {
      const { email, document } = prepareWords(aCase([debt], lang), aCase([debt], lang).facts.debts[0]?.id as never, "email");
      expect(email).toMatchObject({ to: null, attachments: [] });
      expect(document.annexes).toEqual([]);
    }
  });
});

describe("beside a debt that may be negotiated", () => {
  const mixed = aCase([microLoan, { ...consumerLoan, status: "not-mine" }]);
  const [open, closed] = mixed.facts.debts.map(({ id }) => id);

  it("every word to the other creditor stays neutral", () => {
    for (const name of debtDocumentNames) {
      const document = makeDebtDocument(name, closed as never, mixed);
      expect(findAdmissions(blocksToText(document.blocks, "zh-CN"))).toEqual([]);
    }
  });

  it("statement and plan name no figure of the other debt", () => {
    for (const name of ["statement", "plan"] as const) {
      const text = blocksToText(makeCaseDocument(name, mixed).blocks, "zh-CN");
      expect(text).toContain("云岭小额贷款有限公司");
      expect(text).not.toContain("晴川消费金融有限公司");
    }
  });

  it("the words to the first creditor are open", () =>
    expect(prepareWords(mixed, open as never, "phone")).toMatchObject({ words: "open", because: [] }));
});

describe("the net itself", () => {
  it("catches the open words of every channel, in both languages", () => {
    for (const lang of langs) {
      const input = aCase([consumerLoan], lang);
      for (const name of debtDocumentNames.filter((one) => !letterNames.some((letter) => letter === one))) {
        const document = makeDebtDocument(name, input.facts.debts[0]?.id as never, input);
        expect([name, findAdmissions(blocksToText(document.blocks, lang)).length > 0]).toEqual([name, true]);
      }
    }
  });

  it.each([
    ["这笔借款我认账，也愿意处理。", "admits"],
    ["我下个月一定还上。", "promises"],
    ["请问能不能分期？", "proposes"],
    ["希望延期三个月。", "asks-for-time"],
    ["我失业了，还不上。", "pleads"],
    ["每月能还800元。", "proposes"],
    ["I owe this money.", "admits"],
    ["I am willing to repay it.", "promises"],
    ["Could I pay in instalments?", "proposes"],
    ["I ask for a deferral.", "asks-for-time"],
    ["I lost my job and cannot pay.", "pleads"],
  ])("catches %s", (text, kind) => expect(findAdmissions(text).map((found) => found.kind)).toContain(kind));

  it("lets the neutral questions pass", () =>
    expect(findAdmissions("请把合同全文和放款凭证用书面或官方邮件发我。请分项：本金、利息、罚息、违约金、其他费用。")).toEqual([]));
});
