/** Keeps the answers to the four questions at the door. They may be answered again at any time; the last answer counts. */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { err, ok, type Result } from "@tanhao/core/result";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";

export type DoorAnswers = CaseFacts["urgent"];

export interface DoorRefused {
  readonly kind: "received-in-future";
  readonly day: Day;
}

export async function answerDoor(urgent: DoorAnswers, ports: CasePorts): Promise<Result<null, DoorRefused | NotKept>> {
  const received = urgent.courtPaper?.received;
  if (received !== undefined && received > ports.today()) return err({ kind: "received-in-future", day: received });
  const kept = await appendEntries(ports, { kind: "door.answered", payload: { urgent } });
  return kept.ok ? ok(null) : err(kept.error);
}
