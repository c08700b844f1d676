/** One promise of a conversation for a person at a terminal, with the question that closes each gap. */

import type { PromiseGap } from "@tanhao/app/talk/promises-document";
import type { FoundCommitment } from "@tanhao/core/talk/promises/find-commitments";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { yuanFor } from "./yuan.ts";

export function sayPromise(promise: FoundCommitment, gaps: readonly PromiseGap[], words: CliText["promises"]): string {
  const { who, what, fen, due, status, line, quote } = promise;
  const said = words.promise({
    line,
    who: words.who[who],
    what: words.what[what],
    sum: fen === null ? null : yuanFor(fen),
    due: due?.day ?? null,
    status: words.status[status],
  });
  return [said, words.quoted(quote), ...gaps.map(({ question }) => words.ask(question))].join("\n  ");
}
