/** After the last payment: the certificate, the credit report, an objection where it is wrong, and putting the debt away. */

import type { Tick } from "@tanhao/app/escalation/keep-steps";
import type { Debt } from "@tanhao/core/debt/debt";
import type { AfterState, SettledPath } from "@tanhao/core/followup/settled-path";
import { type JSX, Show } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Mark, Soft } from "../design/Layout.tsx";
import { Row, RowHead, Rows } from "../design/Rows.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { LawOf } from "../path/LawOf.tsx";
import { settledWords } from "./settled-words.ts";

interface AfterCardProps {
  readonly path: SettledPath;
  readonly debt: Debt;
  readonly onTick: (tick: Tick) => void;
}

export function AfterCard(props: AfterCardProps) {
  const words = settledWords;
  const id = () => props.debt.id;
  const tick = (step: Tick["step"], rest: Partial<Tick> = {}) => props.onTick({ debt: id(), step, ...rest });
  /** The next action that the same step settles. */
  const actionOf = (of: "certificate" | "credit-report"): Partial<Tick> => {
    const agreement = props.path.course?.agreement.id;
    return agreement === undefined ? {} : { action: `${of}:${agreement}` };
  };
  const paid = () => props.path.paidOff !== null;
  return (
    <Card title={words().afterTitle}>
      <Rows ordered>
        <Step name={words().certificate} how={words().certificateHow} state={props.path.certificate}>
          <Show when={paid() && props.path.certificate.is !== "done"}>
            <ButtonLink look="quiet" href={`#/debts/${id()}/letters/settlement-certificate`}>
              {words().writeCertificate}
            </ButtonLink>
            <BorrowerOnly>
              <Show when={props.path.certificate.is !== "asked"}>
                <Button look="quiet" onClick={() => tick("certificate-asked")}>
                  {words().certificateAsked}
                </Button>
              </Show>
              <Button onClick={() => tick("certificate-received", actionOf("certificate"))}>{words().certificateReceived}</Button>
            </BorrowerOnly>
          </Show>
        </Step>
        <Show when={props.debt.lender.type !== "private"}>
          <Step name={words().record} how={words().recordHow} state={props.path.record}>
            <BorrowerOnly>
              <Show when={paid() && props.path.record.outcome !== "right"}>
                <Button onClick={() => tick("record-checked", { outcome: "right", ...actionOf("credit-report") })}>
                  {words().recordRight}
                </Button>
                <Show when={props.path.record.outcome !== "wrong"}>
                  <Button onClick={() => tick("record-checked", { outcome: "wrong", ...actionOf("credit-report") })}>
                    {words().recordWrong}
                  </Button>
                </Show>
              </Show>
            </BorrowerOnly>
          </Step>
        </Show>
        <Show when={props.path.objection}>
          {(objection) => (
            <Step name={words().objection} how={words().objectionHow} state={objection()}>
              <ButtonLink look="quiet" href={`#/debts/${id()}/letters/credit-objection`}>
                {words().writeObjection}
              </ButtonLink>
              <BorrowerOnly>
                <Show when={objection().is === "open"}>
                  <Button onClick={() => tick("objection-sent")}>{words().objectionSent}</Button>
                </Show>
              </BorrowerOnly>
            </Step>
          )}
        </Show>
        <Step name={words().archive} how={words().archiveHow} state={props.path.archive}>
          <BorrowerOnly>
            <Show when={props.path.archive.is === "open"}>
              <Button onClick={() => tick("archived")}>{words().archiveDo}</Button>
            </Show>
            <Show when={props.path.archive.is === "done"}>
              <Button look="quiet" onClick={() => tick("reopened")}>
                {words().reopen}
              </Button>
            </Show>
          </BorrowerOnly>
        </Step>
      </Rows>
      <LawOf ids={lawOfRecord} debt={props.debt} />
      <TermRow of={["settled", "settlement-certificate", "record-objection"]} />
    </Card>
  );
}

const lawOfRecord = ["credit-record.free-query", "credit-record.retention", "credit-record.objection", "credit-record.complaint"] as const;

interface StepProps {
  readonly name: string;
  readonly how: string;
  readonly state: AfterState;
  readonly children: JSX.Element;
}

const Step = (props: StepProps) => (
  <Row>
    <RowHead name={props.name}>
      <Mark look={props.state.is === "done" ? "good" : props.state.is === "open" ? "note" : "plain"}>{afterSentence(props.state)}</Mark>
    </RowHead>
    <Soft>{props.how}</Soft>
    <Actions>{props.children}</Actions>
  </Row>
);

function afterSentence(state: AfterState): string {
  const words = settledWords();
  switch (state.is) {
    case "not-yet":
      return state.from === null ? words.waitsFor : words.notYet(format().day(state.from));
    case "open":
      return words.ready;
    case "asked":
      return words.askedOn(format().day(state.on));
    case "done":
      return words.doneOn(format().day(state.on));
  }
}
