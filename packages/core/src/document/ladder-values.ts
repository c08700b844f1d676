/** The names a template may use about the offer ladder of a debt; without a ladder every one of them is a flag that is not set. */

import { count, money, onDay, term, words } from "../explain/explanation.ts";
import type { Fen } from "../money.ts";
import type { Ladder, Rung } from "../plan/ladder.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { findingRows } from "./finding-values.ts";
import { flag, fromEngine, known, rows, type Value, type Values } from "./values.ts";
import type { Wording } from "./wording.ts";

export function ladderValues(ladder: Ladder | null, standing: DebtStanding, wording: Wording): Values {
  const rungs =
    ladder === null
      ? []
      : ([
          ["opening", ladder.opening],
          ["target", ladder.target],
          ["limit", ladder.limit],
        ] as const);
  const paying = rungs.filter(([, { kind }]) => kind !== "deferral");
  const stages = ladder?.walkAway.mayCome.map((stage) => wording.standing.stage(stage).title) ?? [];
  return {
    "ladder.rungs": rows(paying.map(([name, rung]) => rungValues(name, rung))),
    "ladder.has-room": flag(ladder !== null && ladder.limit.monthlyFen > ladder.opening.monthlyFen),
    "ladder.asks": rows(
      (ladder?.asks ?? [])
        .filter((ask) => ask !== "written") // each paper asks for that in its own words
        .map((ask) => ({ "ask.words": known(term(`ask-${ask}`), fromEngine("plan")) })),
    ),
    "ladder.gives": rows((ladder?.gives ?? []).map((give) => ({ "give.words": known(term(`give-${give}`), fromEngine("plan")) }))),
    "ladder.waivable": amount(ladder === null || ladder.waivableFen === 0 ? null : ladder.waivableFen),
    "ladder.grounds": rows(groundRows(ladder, standing, wording)),
    "walk.month": amount(ladder?.walkAway.perMonthFen ?? null),
    "walk.year": amount(ladder?.walkAway.twelveMonthsFen ?? null),
    "walk.stages": stages.length === 0 ? flag(false) : known(words(wording.standing.list(stages)), fromEngine("law")),
  };
}

const amount = (of: Fen | null): Value => (of === null ? flag(false) : known(money(of), fromEngine("plan")));

const rungValues = (name: "opening" | "target" | "limit", rung: Rung): Values => ({
  "rung.name": known(term(`rung-${name}`), fromEngine("plan")),
  "rung.monthly": known(money(rung.monthlyFen), fromEngine("plan")),
  "rung.months": known(count(rung.months), fromEngine("plan")),
  "rung.total": known(money(rung.totalFen), fromEngine("plan")),
  "rung.end": known(onDay(rung.endDay), fromEngine("plan")),
});

/** Said aloud is only what was read in the text itself; what is reported stands on the page of sources. */
function groundRows(ladder: Ladder | null, standing: DebtStanding, wording: Wording): Values[] {
  const read = ladder?.grounds.filter(({ citation }) => citation.confidence === "verified" || citation.confidence === "reproduced");
  const named = new Set(read?.map(({ rule }) => rule));
  return findingRows({ ...standing, findings: standing.findings.filter(({ rule }) => named.has(rule)) }, wording);
}
