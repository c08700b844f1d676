/** The ladder of one debt for a terminal: the step now first, then rung by rung; what is not taken stands in one line. */

import type { ClimbedRung, EscalationLadder } from "@tanhao/core/followup/escalation-ladder";
import { type EscalationWording, rungName, wordRung } from "@tanhao/text/word-escalation";
import type { CliText } from "@tanhao/text/zh-CN/cli";

type Say = CliText["escalate"];

export function sayEscalation(
  head: string,
  ladder: EscalationLadder,
  wording: EscalationWording,
  titleOf: (letter: string) => string,
  say: Say,
): string {
  const main = ladder.rungs.filter(({ rung }) => rung.line === "main");
  const beside = ladder.rungs.filter(({ rung }) => rung.line === "beside");
  const lines = (rungs: readonly ClimbedRung[]): string[] => rungs.map((one) => sayRung(one, wording, titleOf, say));
  return [[head, stepNow(ladder, wording), wording.words.lead].join("\n"), ...lines(main), say.beside, ...lines(beside)].join("\n\n");
}

function stepNow({ next, waits }: EscalationLadder, wording: EscalationWording): string {
  if (next !== null) return wording.words.next(rungName(next, wording));
  return waits === null ? wording.words.nothing : wording.words.waits(rungName(waits.rung, wording), wording.day(waits.from));
}

function sayRung(one: ClimbedRung, wording: EscalationWording, titleOf: (letter: string) => string, say: Say): string {
  const { name, state, why, how, proof, clocks, letters, inHand, lacking } = wordRung(one, wording);
  const head = `[${state}] ${name}  ${why}`;
  if (one.state.is === "not-offered" || one.state.is === "done") return head;
  const who = one.bodies.map((body) => `${body.name[wording.lang]}${body.number === null ? "" : ` ${body.number}`}`);
  return [
    head,
    say.how(how),
    ...(who.length > 0 ? [say.who(say.joined(who))] : []),
    ...(clocks.length > 0 ? [say.clocks(say.joined(clocks.map(({ text }) => text)))] : []),
    ...(letters.length > 0 ? [say.letters(say.joined(letters.map(titleOf)))] : []),
    ...inHand,
    ...lacking,
    say.proof(proof),
  ].join("\n   ");
}
