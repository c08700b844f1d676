/** Collectors at the door or calling others: safety, what to say, what to keep, where to complain, and the record. */

import { webDoor } from "@tanhao/text/zh-CN/web-door";
import { For, Show } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { language } from "../language/language.ts";
import { doorWords } from "./door-words.ts";
import type { PathProps } from "./paths.ts";
import style from "./Steps.module.css";
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
        <ul class={style["plain"]}>
          <For each={said.say}>
            {(sentence, index) => (
              <li>
                <Said chinese={sentence} reading={words().say[index()]} />
              </li>
            )}
          </For>
        </ul>
      </Card>
      <Card title={words().familyTitle}>
        <Said chinese={said.family} reading={words().family} />
      </Card>
      <Card title={words().keepTitle}>
        <Steps steps={words().keep} />
        <ButtonLink look="primary" href="#/contacts/new?channel=visit">
          {words().record}
        </ButtonLink>
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

const Said = (props: { readonly chinese: string; readonly reading: string | undefined }) => (
  <>
    <p lang="zh-CN">{props.chinese}</p>
    <Show when={language() !== "zh-CN"}>
      <Soft>{props.reading}</Soft>
    </Show>
  </>
);
