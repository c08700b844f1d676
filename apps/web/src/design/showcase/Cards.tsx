/** Cards of every kind, rows in them, marks, and a card that is empty. */

import { webDoor } from "@tanhao/text/zh-CN/web-door";
import { For } from "solid-js";
import { debtWords } from "../../debt/debt-words.ts";
import { doorWords } from "../../door/door-words.ts";
import { ButtonLink } from "../Button.tsx";
import { Disclosure } from "../Disclosure.tsx";
import { Actions, Card, Mark, Soft } from "../Layout.tsx";
import { Row, RowHead, RowLink, Rows } from "../Rows.tsx";
import { ToSay } from "../ToSay.tsx";

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
      <Disclosure look="section" summary={<h2>Disclosure section</h2>} note="What is inside, in a line.">
        <p>Inside.</p>
      </Disclosure>
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
    <Card title="ToSay">
      <ToSay chinese={webDoor.collectorsPath.family} reading={doorWords().collectorsPath.family} />
      <ToSay large chinese={webDoor.collectorsPath.family} reading={doorWords().collectorsPath.family} />
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
