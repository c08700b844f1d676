/** Whom somebody called and by what means: every name that is printed is understood when it is typed back, in both languages. */

import { readNamed } from "@tanhao/core/conduct/read-named";
import { conduct as english } from "@tanhao/text/en/conduct";
import { conduct as chinese } from "@tanhao/text/zh-CN/conduct";
import { describe, expect, it } from "vitest";
import { vocabulary } from "./a-vocabulary.ts";

describe.each([
  ["Chinese", chinese],
  ["English", english],
])("in %s", (_, { called, channels }) => {
  it.each(Object.entries(called))("%s is called %s", (code, name) => expect(readNamed(name, vocabulary.called)).toBe(code));
  it.each(Object.entries(channels))("%s is called %s", (code, name) => expect(readNamed(name, vocabulary.channels)).toBe(code));
});

it.each([
  ["借款人的母亲", "relative"],
  ["我们公司的前台", "employer"],
  ["三楼的邻居", "neighbour"],
])("takes the word that stands last: %s", (name, code) => expect(readNamed(name, vocabulary.called)).toBe(code));
