/** Every rule has its title and sentences in both languages: adding a rule without words fails here. */

import { allRules } from "@tanhao/core/rules/all-rules";
import { expect, test } from "vitest";
import { law as english } from "./en/law.ts";
import { law as chinese } from "./zh-CN/law.ts";

const rules: readonly (readonly [string])[] = allRules.map(({ id }) => [id]);

test.each(rules)("%s has words", (id) => {
  for (const words of [chinese, english]) {
    const rule = Object.entries(words.rules).find(([key]) => key === id)?.[1];
    expect(rule?.title).toMatch(/\S/);
    expect(Object.keys(rule?.says ?? {}).length).toBeGreaterThan(0);
  }
});

test("no words are left of a rule that is gone", () => {
  const ids: readonly string[] = allRules.map(({ id }) => id);
  expect(Object.keys(chinese.rules).filter((id) => !ids.includes(id))).toEqual([]);
});
