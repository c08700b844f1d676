/** `law stale`: what in the law book should be checked again. */

import { lawStaleDocument } from "@tanhao/app/law/law-documents";
import type { StaleReason } from "@tanhao/core/law/list-law";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import type { Texts } from "../texts/chinese.ts";

export const run: RunCommand = async (_, world) => {
  const [{ lawBook }, { law }] = await Promise.all([world.loadLaw(), world.loadTexts(world.lang)]);
  const document = lawStaleDocument(lawBook, world.on);
  const rows = document.stale.map(({ id, title, reason }) => `${id}  ${title}\n  ${say(reason, law)}`);
  return ok({ json: { document }, text: rows.length === 0 ? world.words.law.nothingStale(world.on) : rows.join("\n") });
};

function say(reason: StaleReason, law: Texts["law"]): string {
  switch (reason.why) {
    case "checked-long-ago":
      return law.stale["checked-long-ago"](reason.checked);
    case "series-ended":
      return law.stale["series-ended"](reason.unknownFrom);
    case "low-confidence":
      return law.stale["low-confidence"]();
  }
}
