/** What holds for every text while open words are allowed: numbers inside the limit, no promise of outcome, no law by hearsay. */

import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeCaseDocument, makeDebtDocument } from "@tanhao/core/document/make-document";
import { prepareWords } from "@tanhao/core/document/prepare-words";
import { caseDocumentNames, debtDocumentNames, langs } from "@tanhao/core/document/template";
import type { DebtId } from "@tanhao/core/ids";
import { sumFen, toYuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { publicNumbers } from "../public-numbers.ts";
import { aCase, consumerLoan, household, microLoan } from "./a-case.ts";

const debts = [consumerLoan, microLoan];
const idOf = (input: DocumentInput): DebtId => {
  const id = input.facts.debts[0]?.id;
  if (id === undefined) throw new Error("the case has a debt");
  return id;
};

const documentsOf = (input: DocumentInput) => [
  ...caseDocumentNames.map((name) => makeCaseDocument(name, input)),
  ...input.facts.debts.flatMap(({ id }) => debtDocumentNames.map((name) => makeDebtDocument(name, id, input))),
];

const textOf = (document: { readonly blocks: Parameters<typeof blocksToText>[0]; readonly lang: "zh-CN" | "en" }) =>
  blocksToText(document.blocks, document.lang);

const around = {
  "with a plan": {},
  "with nothing left": { income: [{ month: "2026-10", yuan: "3000.00" }] },
  "with too little left": { income: [{ month: "2026-10", yuan: "4050.00" }] },
  "with income and spending unknown": { income: [], spending: [], borrower: { name: "林小满" } },
  "with everything urgent": {
    urgent: { courtPaper: { kind: "summons", received: "2026-11-20" }, paidAgent: true, inDanger: true, collectorsAtDoor: true },
  },
};

describe.each(Object.entries(around))("open words, %s", (_, changes) => {
  it.each(langs)("promise no outcome, blame nobody and name no number that is not public (%s)", (lang) => {
    for (const document of documentsOf(aCase(debts, lang, changes))) {
      const text = textOf(document);
      expect([document.name, text]).not.toEqual([
        document.name,
        expect.stringMatching(/停息|挂账|违法|多收|应退|无效|保证(成功|通过)|一定能|undefined|NaN|\[object/),
      ]);
      for (const number of text.match(/(?<![\d.,*年月-])\b(95\d{3}|1[02-9]\d{3,4}|400[\d-]{7,}|0\d{2,3}-\d{7,8}|\d{11})\b(?![\d.,-])/g) ??
        [])
        expect(publicNumbers).toContain(number);
    }
  });

  it("letters and e-mails state no percentage of the law", () => {
    const input = aCase(debts, "zh-CN", changes);
    for (const name of ["letter", "email", "chat", "call-sheet"] as const)
      expect(textOf(makeDebtDocument(name, idOf(input), input))).not.toMatch(/[%％]|据公开报道/);
  });
});

describe("figures", () => {
  it("every amount in a text is listed with its origin", () => {
    for (const document of documentsOf(aCase(debts))) {
      const listed = new Set(document.figures.map(({ text }) => text.replace(/元$/, "")));
      const written = document.blocks.flatMap((block) =>
        block.is === "table" ? block.rows.flat() : "text" in block ? [block.text] : block.is === "list" ? block.items : [],
      );
      const lawSentences = document.name === "sources";
      for (const amount of lawSentences
        ? []
        : written.flatMap((text) => [...text.matchAll(/(-?[\d,]+(?:\.\d+)?)元/g)].map((match) => match[1] ?? "")))
        expect([document.name, amount, listed.has(amount)]).toEqual([document.name, amount, true]);
    }
  });

  it("no instalment offered is above the limit", () => {
    const input = aCase(debts, "zh-CN", { firm: { yuan: "900.00" } });
    const [first, second] = input.facts.debts.map(
      ({ id }) => prepareWords(input, id, "chat").parts.find(({ label }) => label === "提方案")?.text ?? "",
    );
    const monthly = [first, second].map((text) => Number(/还([\d,.]+)元/.exec(text ?? "")?.[1]?.replaceAll(",", "")));
    expect(monthly.every((amount) => amount > 0)).toBe(true);
    expect(monthly.reduce((sum, amount) => sum + Math.round(amount * 100), 0)).toBeLessThanOrEqual(90_000);
  });

  it("without income and spending no sum is offered, and they are asked for", () => {
    const input = aCase(debts, "zh-CN", around["with income and spending unknown"]);
    const { document, missing } = prepareWords(input, idOf(input), "letter");
    const after = textOf(document).split("我能做到的方案")[1] ?? "";
    expect(after).toContain("理清之前不报数");
    expect(after).not.toMatch(/\d元/);
    expect(missing).toEqual(expect.arrayContaining(["income", "spending"]));
  });

  it("with nothing left a deferral with a day of review is asked for, never an instalment", () => {
    const input = aCase(debts, "zh-CN", around["with nothing left"]);
    const text = textOf(makeDebtDocument("letter", idOf(input), input));
    expect(text).toContain("请允许我延期还款。2027年2月24日我会主动报一次新的收支情况");
    expect(text).not.toMatch(/每月\d+号还/);
  });
});

describe("each channel", () => {
  const input = aCase(debts);

  it("chat: one request a message, at most 80 characters in Chinese and 160 in English", () => {
    for (const lang of langs)
      for (const changes of Object.values(around)) {
        const { parts } = prepareWords(aCase(debts, lang, changes), idOf(input), "chat");
        expect(parts.length).toBeGreaterThan(5);
        for (const { text } of parts) {
          expect([text, [...text].length <= (lang === "en" ? 160 : 80)]).toEqual([text, true]);
          expect([text, (text.match(/[？?]/g) ?? []).length <= 1]).toEqual([text, true]);
        }
      }
  });

  it("phone: the opening takes about twenty seconds", () => {
    const opening = prepareWords(input, idOf(input), "phone").parts[0]?.text ?? "";
    expect([...opening].length).toBeLessThanOrEqual(100); // about five characters a second
  });

  it("phone: ten items are read back", () => {
    const document = makeDebtDocument("call-sheet", idOf(input), input);
    const start = document.blocks.findIndex((block) => block.is === "heading" && block.text.includes("逐条念一遍"));
    const items = document.blocks.slice(start + 2).findIndex(({ is }) => is !== "check");
    expect(items).toBe(10);
  });

  it("e-mail: the subject ends the contract, the address is not guessed, each annex says what it is", () => {
    const { email } = prepareWords(input, idOf(input), "email");
    expect(email?.to).toBeNull();
    expect(email?.subject).toContain("4417");
    expect(email?.body).not.toContain(email?.subject);
    expect(email?.attachments).toEqual([
      { file: "statement.pdf", why: "家庭收支与借款情况说明" },
      { file: "files/contract-d1.pdf", why: "借款合同" },
    ]);
  });

  it("never sends a bill along: it tells of a whole life", () => {
    const files = [
      { path: "files/alipay.csv", as: "bill" },
      { path: "files/dismissal.pdf", as: "hardship-proof" },
    ];
    const { email } = prepareWords(aCase(debts, "zh-CN", { files }), idOf(input), "email");
    expect(email?.attachments.map(({ file }) => file)).toEqual(["statement.pdf", "files/contract-d1.pdf", "files/dismissal.pdf"]);
  });

  it("says what is missing and still stands without name, contract number and hardship", () => {
    const bare = aCase([{ ...consumerLoan, contract: { file: "files/contract-d1.pdf" } }], "zh-CN", {
      borrower: { incomeType: "fixed" },
      hardship: undefined,
    });
    const { missing, parts } = prepareWords(bare, idOf(bare), "letter");
    expect(missing).toEqual(
      expect.arrayContaining(["borrower.name", "hardship.reason", "debts[0].contract.number", "debts[0].contract.signed"]),
    );
    expect(parts[0]?.text).not.toMatch(/undefined|null|____|：\n\n：/);
    expect(prepareWords(bare, idOf(bare), "phone").parts[0]?.text).toContain("我在贵方有一份合同");
  });
});

describe("a claim below what the contract gives", () => {
  const input = aCase([{ ...consumerLoan, claimed: { on: "2026-11-20", total: "100.00" } }]);

  it("is not raised by the borrower's own papers", () => {
    const balance = input.standing.debts[0]?.balance;
    const computed = toYuan(sumFen(Object.values(balance ?? {}))).replace(/\B(?=(\d{3})+\.)/g, ",");
    expect(textOf(makeCaseDocument("standing", input))).toContain(computed);
    expect(textOf(makeCaseDocument("standing", input))).toContain("不要主动报推算的数");
    expect(textOf(makeCaseDocument("statement", input))).not.toContain(computed);
    for (const name of debtDocumentNames) expect(textOf(makeDebtDocument(name, idOf(input), input))).not.toContain(computed);
  });
});

describe("a court paper", () => {
  const paper = (kind: string) => aCase(debts, "zh-CN", { urgent: { courtPaper: { kind, received: "2026-11-20" } } });

  it("stands first, with the last day by the law book and that having no money is no objection", () => {
    const text = textOf(makeCaseDocument("standing", paper("payment-order")));
    expect(text.indexOf("法院文书")).toBeLessThan(text.indexOf("一眼看全"));
    // 20 November and 15 days, the first not counted: 5 December, a Saturday, so Monday the 7th.
    expect(text).toContain("从收到的第二天起算15天，最后一天是2026年12月7日");
    expect(text).toContain("只说眼下没有钱、要等一等、要换个办法，都不算异议");
    expect(text).toContain("12368");
  });

  it("whose last day is over is not said to be still in time", () => {
    const late = aCase(debts, "zh-CN", { urgent: { courtPaper: { kind: "payment-order", received: "2026-11-04" } } });
    const text = textOf(makeCaseDocument("standing", late));
    expect(text).toContain("最后一天是2026年11月19日，照这样算已经过了"); // 4 November + 15 days, the first not counted; today is the 24th
    expect(text).toContain("再打12348问律师");
    expect(text).not.toMatch(/期限内只有两条路|把最后一天记在日历上/);
  });

  it("without a period in the law book the paper's own line counts", () =>
    expect(textOf(makeCaseDocument("standing", paper("enforcement-notice")))).toContain("期限写在文书里"));

  it("is said on every call sheet", () => {
    const input = paper("summons");
    expect(textOf(makeDebtDocument("call-sheet", idOf(input), input))).toContain("你手里有法院文书");
  });
});

it("the household of these tests leaves 1,200 yuan a month", () => {
  const spent = household.spending.reduce((sum, { yuan }) => sum + Number(yuan), 0);
  expect(5200 - spent).toBe(1200);
  expect(aCase(debts).capacity?.capacityFen).toBe(120_000);
});
