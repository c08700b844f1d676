/** In danger: people first, numbers first, no debts today. */

import { answerDoor } from "@tanhao/app/case/answer-door";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Card, Page } from "../design/Layout.tsx";
import { doorWords } from "./door-words.ts";
import { HelpLines } from "./HelpLines.tsx";
import type { PathProps } from "./paths.ts";
import { Steps } from "./Steps.tsx";

export function DangerPath(props: PathProps) {
  const open = useCase();
  const words = () => doorWords().dangerPath;
  const goOn = async () => {
    const { urgent } = open.facts();
    if (urgent.inDanger) await answerDoor({ ...urgent, inDanger: false }, open.ports);
    props.onNext();
  };
  return (
    <Page title={words().title} lead={words().lead}>
      <Card title={words().now} look="open">
        <HelpLines />
      </Card>
      <Card>
        <Steps steps={words().steps} />
      </Card>
      <Button wide onClick={() => void goOn()}>
        {words().safe}
      </Button>
    </Page>
  );
}
