/** The long forms, each with a line half typed: what may happen to a page in the middle of them must not take it away. */

import type { Page } from "playwright-core";
import { goTo } from "./in-browser.ts";

export const halfTyped = "写到一半的话";

export interface HalfTyped {
  readonly what: string;
  readonly path: string;
  readonly type: (page: Page) => Promise<void>;
}

const into = (label: string) => (page: Page) => page.getByLabel(label, { exact: true }).fill(halfTyped);

/** Of a case with one debt, d1. */
export const forms: readonly HalfTyped[] = [
  { what: "a new debt", path: "/debts/new", type: into("谁在要钱") },
  { what: "an answer about a debt", path: "/debts/d1/ask", type: (page) => page.locator("main input").first().fill(halfTyped) },
  { what: "a contact", path: "/contacts/new", type: into("对方说了什么") },
  { what: "a talk", path: "/debts/d1/talk", type: into("对方的原话") },
  { what: "a rehearsal", path: "/rehearsal?agent=cold&seed=3", type: into("你说的话") },
  { what: "an agreement", path: "/debts/d1/agreement", type: into("每期多少") },
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
  await goTo(page, path);
  await type(page);
}

/** Whatever the field is called in the language spoken now. */
export const isHeld = (page: Page): Promise<boolean> =>
  page.evaluate(
    (text) =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("main input, main textarea")].some(
        ({ value }) => value === text,
      ),
    halfTyped,
  );
