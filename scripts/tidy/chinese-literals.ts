/** Chinese that a program holds lives where an editor or a lawyer looks for it; comments may explain in Chinese anywhere. */

import { type Check, isCode, isTest } from "./check.ts";
import { findNodes, literalText } from "./syntax.ts";

const homes =
  /^(law|talk|directory|documents|text|examples)\/|^packages\/(readers|content)\/src\/(.+\/)?vocabulary[^/]*\.ts$|^scripts\/make-examples/;

export const chineseLiterals: Check = {
  name: "chinese-literals",
  find: (files) =>
    files
      .filter(({ path }) => isCode(path) && !homes.test(path) && !isTest(path))
      .flatMap((file) =>
        findNodes(file, (node) => {
          const words = literalText(node);
          return words !== null && /\p{Script=Han}/u.test(words)
            ? `Chinese literal "${words.trim().slice(0, 20)}": move it to text/, law/, talk/, directory/, documents/ or a reader's vocabulary file`
            : null;
        }),
      ),
};
