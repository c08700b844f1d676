/** Every place where a person types or chooses before saving, each left half done: what may happen to a page in the middle of it must not take it away. */

import type { Page } from "playwright-core";
import { openCaseFile } from "./case-in-court.ts";
import { goTo, skipDoor } from "./in-browser.ts";

export const halfTyped = "写到一半的话";

export interface HalfTyped {
  readonly what: string;
  readonly path: string;
  readonly type: (page: Page) => Promise<void>;
  /** What must stand in a field that is shown, whatever it is called in the language spoken now; else `halfTyped`. */
  readonly value?: string;
}

/** Two debts, d1 overdue and d2 hardly known, with a household that leaves 1,000 a month and one contact with something to do next. */
export async function openCaseHalfTyped(page: Page): Promise<void> {
  await skipDoor(page);
  await openCaseFile(page, yaml);
  await goTo(page, "/contacts/new?debt=d1");
  await page.getByLabel("对方说了什么").fill("请尽快处理。");
  await page.getByText("补充细节").click();
  await page.getByLabel("接下来要做什么").fill("要书面明细");
  await page.getByLabel("哪一天做").fill("2026-11-24");
  await page.getByRole("button", { name: "保存这条记录", exact: true }).click();
  await page.getByText("请尽快处理。").first().waitFor();
}

const yaml = `version: 1
borrower: { name: 林晓舟, household: 1, incomeType: fixed }
income: [{ month: 2026-10, yuan: "5200.00" }]
spending: [{ name: 生活, yuan: "4200.00", kind: other }]
urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false }
debts:
  - id: d1
    status: mine
    kind: loan
    platform: 青禾分期
    lender: { name: 青禾消费金融有限公司, type: consumer-finance }
    contract: { number: QH-1, signed: 2026-01-01 }
    principal: { stated: "3000.00", received: "3000.00", paidOut: 2026-01-01 }
    rate: { value: "0", per: year, unit: percent, kind: simple }
    dayCount: 360
    method: bullet
    firstDue: 2026-07-01
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
  - id: d2
    status: mine
    kind: loan
    platform: 渡川易借
    lender: { type: unknown }
`;

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

const into = (label: string) => (page: Page) => field(page, label).fill(halfTyped);

/** What is folded away is opened first. */
const unfolded =
  (fold: string, type: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.locator("summary", { hasText: fold }).first().click();
    await type(page);
  };

const pressed =
  (button: string, type: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: button, exact: true }).first().click();
    await type(page);
  };

export const forms: readonly HalfTyped[] = [
  { what: "a new debt", path: "/debts/new", type: into("谁在要钱") },
  { what: "the contract of a debt", path: "/debts/d1/edit", type: unfolded("基本", into("合同编号")) },
  { what: "an answer about a debt", path: "/debts/d2/ask", type: (page) => page.locator("main input").first().fill(halfTyped) },
  { what: "a contact", path: "/contacts/new", type: into("对方说了什么") },
  {
    what: "who it was, behind two folds",
    path: "/contacts/new?debt=d1",
    type: unfolded("补充细节", unfolded("对方是谁", into("对方自称哪家公司"))),
  },
  {
    what: "why an entry was wrong",
    path: "/contacts",
    type: unfolded("更多", async (page) => {
      await page.getByRole("link", { name: "改正", exact: true }).click();
      await into("哪里记错了")(page);
    }),
  },
  { what: "why an entry is taken back", path: "/contacts", type: unfolded("更多", into("哪里记错了")) },
  { what: "a conversation to take in", path: "/contacts", type: unfolded("导入聊天记录", into("粘贴对话")) },
  { what: "a talk", path: "/debts/d1/talk", type: into("对方的原话") },
  { what: "a sum asked for in a talk", path: "/debts/d1/talk", type: pressed("看数", into("每月或这一次要付多少")) },
  {
    what: "a day promised in a talk",
    path: "/debts/d1/talk",
    type: async (page) => {
      await page.keyboard.press("Escape"); // the tool before is open still
      await pressed(
        "对方答应",
        pressed("回电答复", (page) => field(page, "别的日子").fill("2026-12-01")),
      )(page);
    },
    value: "2026-12-01",
  },
  { what: "a rehearsal", path: "/rehearsal?agent=cold&seed=3", type: into("你说的话") },
  { what: "an agreement", path: "/debts/d1/agreement", type: into("每期多少") },
  {
    what: "the day an agreement was made",
    path: "/debts/d1/agreement",
    type: async (page) => {
      await field(page, "每期多少").fill("100");
      await field(page, "一共几期").fill("30");
      await field(page, "第一期哪一天").fill("2026-12-10");
      await field(page, "哪一天说定的").fill("2026-11-20");
    },
    value: "2026-11-20",
  },
  { what: "a step that was taken", path: "/debts/d1/escalation", type: unfolded("我做过这一步", into("受理编号或工单号可不填")) },
  { what: "a way to reach a lender", path: "/debts/d1/channel", type: pressed("记一条", into("在哪里看到的")) },
  {
    what: "a time to call",
    path: "/debts/d1/channel",
    type: async (page) => {
      await page.getByRole("radio", { name: "另选时间" }).check({ force: true });
      await field(page, "哪天几点").fill("2026-12-02T09:40");
    },
    value: "2026-12-02T09:40",
  },
  { what: "why something is not done", path: "/actions", type: pressed("不办了", into("或者自己写一句")) },
  {
    what: "until when it is put off",
    path: "/actions",
    type: pressed("以后再说", (page) => field(page, "选一天").fill("2026-12-20")),
    value: "2026-12-20",
  },
  { what: "what a lender accepts", path: "/plan", type: unfolded("没有说过条件", into("每期最少要还可不填")) },
  { what: "money that comes once", path: "/plan", type: unfolded("加一笔", into("从哪来")) },
  {
    what: "a sum tried",
    path: "/plan",
    type: async (page) => {
      await page.getByRole("slider").focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowLeft");
    },
    value: "97000",
  },
  { what: "the household", path: "/household", type: (page) => page.locator("main input[type=text]").last().fill(halfTyped) },
  { what: "this month's money", path: "/month", type: (page) => page.locator("main input[type=text]").first().fill(halfTyped) },
  {
    what: "a court's paper",
    path: "/door/court",
    type: (page) => page.locator("main input[type=date]").first().fill("2026-11-20"),
    value: "2026-11-20",
  },
  { what: "a value of the law", path: "/law/lpr-1y", type: into("在哪里看到的") },
  { what: "lines noted elsewhere", path: "/evidence", type: unfolded("以前抄过几行", into("抄在别处的行")) },
  {
    what: "what stays out of a package",
    path: "/evidence",
    type: unfolded("挑出不想放的记录", (page) => page.locator("main input[type=checkbox]").first().check({ force: true })),
    value: "on",
  },
  {
    what: "a letter with own sentences",
    path: "/debts/d1/letters/itemised-balance",
    type: async (page) => {
      await page.getByText("加几句自己的话").click();
      await into("自己的话")(page);
    },
  },
];

export async function typeHalf(page: Page, { path, type }: HalfTyped): Promise<void> {
  await goTo(page, "/help"); // a form of the page before is left
  await goTo(page, path);
  await type(page);
}

/** In a field that is shown: what stands folded away is lost to who does not know where to look. */
export const isHeld = (page: Page, { value = halfTyped }: Pick<HalfTyped, "value"> = {}): Promise<boolean> =>
  page.evaluate(
    (text) =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].some(
        (one) =>
          one.value === text && (one.type !== "checkbox" || (one as HTMLInputElement).checked) && one.getBoundingClientRect().height > 0,
      ),
    value,
  );
