/** The book is browsed by area: each has a name in both languages, and no name is left without entries. */

import { areasOf } from "@tanhao/core/law/search-law";
import { lawBook as english } from "@tanhao/text/en/law-book";
import { lawBook as chinese } from "@tanhao/text/zh-CN/law-book";
import { expect, test } from "vitest";
import { lawBook } from "../law-book.ts";

const areas = areasOf(lawBook).map(({ area }) => area);

test.each([
  ["Chinese", chinese],
  ["English", english],
])("every area and no other has a name: %s", (_language, words) => expect(Object.keys(words.areas).sort()).toEqual([...areas].sort()));
