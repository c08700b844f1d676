/** One commitment of a contact for a person at a terminal: who, what, how much, by when. */

import type { ContactCommitment } from "@tanhao/journal/kinds/contact-logged";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { yuanFor } from "./yuan.ts";

export const sayCommitment = ({ who, what, fen, dueDay }: ContactCommitment, log: CliText["log"]): string =>
  log.commitment({ who: log.party[who], what, sum: fen === undefined ? null : yuanFor(fen), dueDay: dueDay ?? null });
