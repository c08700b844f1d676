/** Cards of every kind, rows in them, marks, and a card that is empty. */

import { For } from "solid-js";
import { debtWords } from "../../debt/debt-words.ts";
import { ButtonLink } from "../Button.tsx";
import { Disclosure } from "../Disclosure.tsx";
import { Actions, Card, Mark, Soft } from "../Layout.tsx";
import { Row, RowHead, RowLink, Rows } from "../Rows.tsx";

export const Cards = () => (
  <>
    <For each={["today", "note", "plain", "open"] as const}>
      {(look) => (
        <Card title={`Card ${look}`} look={look}>
          <p>{debtWords().addLead}</p>
          <Soft>{debtWords().claimedHint}</Soft>
        </Card>
      )}
    </For>
    <Card title="Rows, Mark">
      <Rows>
        <For each={["plain", "good", "note", "today"] as const}>
          {(look) => (
            <Row>
              <RowHead name={debtWords().who}>
                <Mark look={look}>{look}</Mark>
              </RowHead>
              <Soft>{debtWords().whoHint}</Soft>
            </Row>
          )}
        </For>
        <Row>
          <RowLink href="#/design">RowLink</RowLink>
          <Soft>{debtWords().whoHint}</Soft>
        </Row>
      </Rows>
      <Disclosure summary="Disclosure">
        <p>{debtWords().detailsLead}</p>
      </Disclosure>
      <Disclosure
        open
        summary={
          <RowHead name="Disclosure open">
            <Mark look="good">good</Mark>
          </RowHead>
        }
      >
        <p>{debtWords().detailsLead}</p>
      </Disclosure>
    </Card>
    <Card title="Empty">
      <Soft>{debtWords().addLead}</Soft>
      <Actions>
        <ButtonLink look="primary" href="#/debts/new">
          {debtWords().addTitle}
        </ButtonLink>
      </Actions>
    </Card>
  </>
);
