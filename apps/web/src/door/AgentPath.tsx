/** Paid an agent or handed things over: stop the loss, in the order in which it stops. */

import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { helpNearWords } from "../help/help-near-words.ts";
import { doorWords } from "./door-words.ts";
import type { PathProps } from "./paths.ts";
import { Steps } from "./Steps.tsx";

export const AgentPath = (props: PathProps) => (
  <Page title={doorWords().agentPath.title} lead={doorWords().agentPath.lead}>
    <Actions>
      <ButtonLink icon="call" look="primary" href="tel:110">
        {doorWords().call("110")}
      </ButtonLink>
      <ButtonLink icon="call" href="tel:96110">
        {doorWords().call("96110")}
      </ButtonLink>
    </Actions>
    <Card>
      <Steps steps={doorWords().agentPath.steps} numbered />
      <TermRow of={["paid-agent", "interest-freeze"]} />
    </Card>
    <Card look="note">
      <p>{doorWords().agentPath.noFee}</p>
      <ButtonLink look="quiet" href="#/help/agents">
        {helpNearWords().agentMore}
      </ButtonLink>
    </Card>
    <Button wide onClick={() => props.onNext()}>
      {props.nextLabel}
    </Button>
  </Page>
);
