/** Keeps what the person says became of a word given: it was kept, perhaps by an answer that came, or it was not. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { EntryId } from "@tanhao/journal/entry";
import type { WordJudged } from "@tanhao/journal/kinds/word-judged";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

/** `word`: its name (core/followup/stated-words.ts). `contact`: in which it was seen. */
export async function judgeWord(
  word: string,
  outcome: WordJudged["outcome"],
  ports: Pick<CasePorts, "journal">,
  contact?: string,
): Promise<Result<null, NotKept>> {
  const seen = contact === undefined ? {} : { contact: contact as EntryId }; // the id of a contact of this case is its entry's
  const kept = await appendEntries(ports, { kind: "word.judged", payload: { word, outcome, ...seen } });
  return kept.ok ? ok(null) : err(kept.error);
}
