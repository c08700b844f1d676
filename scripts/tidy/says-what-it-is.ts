/** Every file of code opens with a paragraph on what it is for. A test says it in its names, an English text in the Chinese one beside it. */

import { type Check, isCode, isTest } from "./check.ts";

export const saysWhatItIs: Check = {
  name: "says-what-it-is",
  find: (files) =>
    files
      .filter(({ path }) => isCode(path) && /^(packages|apps|text|scripts|bin|bench|tests)\//.test(path) && !path.endsWith(".d.ts"))
      .filter(({ path }) => !isTest(path) && !path.startsWith("text/en/"))
      .filter(({ text }) => !/^(#!.*\n)?\s*(\/\*|\/\/)/.test(text))
      .map(({ path }) => ({ path, line: 1, message: "open the file with a paragraph comment on what it is for and what it is not" })),
};
