/**
 * Chinese that stands on an English page although nobody is quoted: what is shown in `main`, without what is marked as Chinese
 * (a sentence to say, a letter), without quotes, lines of a talk, fields, choices of the language, and the names of people, lenders and files' words.
 */

import { lawBook } from "@tanhao/content/law-book";
import type { Page } from "playwright-core";

/** Of the example and its files; 贷款人 and 出借人 are words to be looked for in the contract. */
const names =
  /青禾消费金融有限公司|某某消费金融有限公司|渡川小额贷款有限公司|望溪银行股份有限公司|陈守田|青禾分期|渡川易借还款|担保服务费|账户管理费|贷款人|出借人|中文/g;

/** Laws are cited by the names they have, longest first. */
const titles = Object.values(lawBook.instruments)
  .map(({ title }) => title)
  .sort((a, b) => b.length - a.length);

/** The message of the example, which stands as it came. */
const message = /您尾号4417的借款/;

export async function foreignWords(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const within = node.parentElement;
      const isQuoted = within?.closest("[lang^=zh], q, blockquote, textarea, input, option") != null;
      if (within?.checkVisibility() && !isQuoted) found.push(node.textContent ?? "");
    }
    return found;
  });
  return lines
    .filter((line) => !message.test(line))
    .map((line) =>
      titles
        .reduce((rest, title) => rest.replaceAll(title, ""), line)
        .replace(/“[^”]*”/g, "")
        .replace(/^(They|I): .*/, "")
        .replace(names, ""),
    )
    .filter((line) => /[\u3400-\u9fff]/.test(line));
}
