/**
 * The four questions at the door, on one screen, before any debt. What is ticked is dealt with first; everything may be
 * skipped. Help lines stand there the moment danger is ticked.
 */

import { answerDoor } from "@tanhao/app/case/answer-door";
import { createSignal, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { keep } from "../shell/kept-setting.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { doorWords } from "./door-words.ts";
import { HelpLines } from "./HelpLines.tsx";
import { type DoorPath, doorPaths, pathAddress } from "./paths.ts";

export function DoorPage() {
  const host = useHost();
  const open = host.current();
  const leadOn = useLeadOn();
  const urgent = open.facts().urgent;
  const [answers, setAnswers] = createSignal<Readonly<Record<DoorPath, boolean>>>({
    danger: urgent.inDanger,
    agent: urgent.paidAgent,
    court: urgent.courtPaper !== undefined,
    collectors: urgent.collectorsAtDoor,
  });
  const toGo = () => doorPaths.filter((path) => answers()[path]);
  const tick = (path: DoorPath) => (checked: boolean) => setAnswers((now) => ({ ...now, [path]: checked }));

  /** The court paper's kind and day are asked for on its own page; unticked here, it is gone. */
  const goOn = async (): Promise<string> => {
    const { danger, agent, collectors, court } = answers();
    const { courtPaper } = open.facts().urgent;
    const said = {
      inDanger: danger,
      paidAgent: agent,
      collectorsAtDoor: collectors,
      ...(court && courtPaper !== undefined && { courtPaper }),
    };
    const kept = host.isOther() ? null : await answerDoor(said, open.ports);
    if (kept !== null && !kept.ok && kept.error.kind === "not-kept") notify(notKeptSentence(kept.error));
    return past(toGo());
  };
  const skip = async () => past([]);
  const past = (paths: readonly DoorPath[]): string => {
    keep("door-seen", "yes");
    return pathAddress(paths);
  };

  /** Empty while there is nothing to put in an order; it stands all the time, so that a reader on a screen hears it change. */
  const order = (): string => {
    const named = toGo().flatMap((path) => (path === "danger" ? [] : doorWords().short[path]));
    if (toGo().length < 2) return "";
    return named.length < toGo().length ? doorWords().orderInDanger(named) : doorWords().order(named);
  };

  return (
    <Page title={doorWords().title} lead={doorWords().lead}>
      <Card>
        <Stack gap="small">
          <CheckField label={doorWords().danger} hint={doorWords().dangerHint} checked={answers().danger} onChange={tick("danger")} />
          <Show when={answers().danger}>
            <HelpLines />
          </Show>
          <CheckField label={doorWords().court} hint={doorWords().courtHint} checked={answers().court} onChange={tick("court")} />
          <CheckField label={doorWords().agent} hint={doorWords().agentHint} checked={answers().agent} onChange={tick("agent")} />
          <CheckField
            label={doorWords().collectors}
            hint={doorWords().collectorsHint}
            checked={answers().collectors}
            onChange={tick("collectors")}
          />
          <p aria-live="polite">{order()}</p>
        </Stack>
      </Card>
      <Button look="primary" wide onClick={() => void leadOn(goOn)}>
        {toGo().length > 0 ? doorWords().start : doorWords().nothing}
      </Button>
      <Actions>
        <Button look="quiet" onClick={() => void leadOn(skip)}>
          {doorWords().skip}
        </Button>
      </Actions>
      <Soft>{doorWords().again}</Soft>
    </Page>
  );
}
