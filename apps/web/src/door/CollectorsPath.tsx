/** Collectors at the door or calling others: safety, what to say, what to keep, where to complain, and the record. */

import { webDoor } from "@tanhao/text/zh-CN/web-door";
import { For } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Stack } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { doorWords } from "./door-words.ts";
import type { PathProps } from "./paths.ts";
import { Steps } from "./Steps.tsx";

/** Who stands at the door speaks Chinese. */
const said = webDoor.collectorsPath;

export function CollectorsPath(props: PathProps) {
  const words = () => doorWords().collectorsPath;
  return (
    <Page title={words().title} lead={words().lead}>
      <Card title={words().dangerTitle} look="today">
        <p>{words().danger}</p>
        <Actions>
          <ButtonLink icon="call" href="tel:110">
            {doorWords().call("110")}
          </ButtonLink>
        </Actions>
      </Card>
      <Card title={words().sayTitle}>
        <Stack>
          <For each={said.say}>{(sentence, index) => <ToSay chinese={sentence} reading={words().say[index()]} />}</For>
        </Stack>
      </Card>
      <Card title={words().familyTitle}>
        <ToSay chinese={said.family} reading={words().family} />
      </Card>
      <Card title={words().keepTitle}>
        <Steps steps={words().keep} />
        <BorrowerOnly>
          <ButtonLink look="primary" href="#/contacts/new?channel=visit">
            {words().record}
          </ButtonLink>
        </BorrowerOnly>
      </Card>
      <Card title={words().complainTitle}>
        <Steps steps={words().complain} numbered />
        <TermRow of={["collector", "outsourced-collection", "line-12378"]} />
      </Card>
      <Button wide onClick={() => props.onNext()}>
        {props.nextLabel}
      </Button>
    </Page>
  );
}
