/** One thing to read: short lines, the law they rest on, and what to do now. */

import { useParams } from "@solidjs/router";
import { channelDirectory } from "@tanhao/content/channel-directory";
import { lawBehind } from "@tanhao/core/talk/law-behind";
import { For, Match, Show, Switch } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Bodies } from "../channel/HowToReach.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Card, Page } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { LawList } from "../path/LawList.tsx";
import { newestCheck } from "../shell/clock-doubt.ts";
import { MissingPage } from "../shell/SparePages.tsx";
import style from "./Help.module.css";
import { type HelpPart, helpParts, lawOfAgents, lawOfQuestions } from "./help-parts.ts";
import { helpWords } from "./help-words.ts";

export function HelpPartPage() {
  const params = useParams<{ part: string }>();
  const part = (): HelpPart | undefined => helpParts.find((one) => one === params.part);
  return (
    <Show when={part()} keyed fallback={<MissingPage />}>
      {(shown) => (
        <Page
          title={helpWords().parts[shown].title}
          lead={helpWords().parts[shown].lead}
          back={{ href: "#/help", label: helpWords().back }}
        >
          <Switch>
            <Match when={shown === "does"}>
              <Lines title={helpWords().doesTitle} lines={helpWords().does} />
              <Lines title={helpWords().doesNotTitle} lines={helpWords().doesNot} />
            </Match>
            <Match when={shown === "limits"}>
              <Limits />
            </Match>
            <Match when={shown === "agents"}>
              <Agents />
            </Match>
            <Match when={shown === "people"}>
              <People />
            </Match>
            <Match when={shown === "questions"}>
              <div>
                <For each={helpWords().questions}>
                  {({ ask, answer }) => (
                    <Disclosure summary={ask}>
                      <p>{answer}</p>
                    </Disclosure>
                  )}
                </For>
              </div>
              <Behind title={helpWords().lawTitle} ids={lawOfQuestions} />
            </Match>
          </Switch>
        </Page>
      )}
    </Show>
  );
}

const Lines = (props: { readonly title?: string; readonly lines: readonly string[] }) => (
  <Card title={props.title}>
    <ul class={style["lines"]}>
      <For each={props.lines}>{(line) => <li>{line}</li>}</For>
    </ul>
  </Card>
);

function Behind(props: { readonly title: string; readonly ids: readonly string[] }) {
  const open = useCase();
  const law = () => lawBehind(props.ids, open.law().lawBook, open.today(), null);
  return (
    <Show when={law().length > 0}>
      <Card title={props.title}>
        <LawList law={law()} />
      </Card>
    </Show>
  );
}

function Limits() {
  const open = useCase();
  const book = () => open.law().lawBook;
  return (
    <>
      <Lines lines={helpWords().limits} />
      <Card title={helpWords().limitsLawTitle}>
        <p>{helpWords().lawChecked(format().day(newestCheck(book())))}</p>
        <p>{helpWords().lawUnread}</p>
        <p>{helpWords().lawUnknown}</p>
        <Show when={book().calendar.known}>{(known) => <p>{helpWords().calendar(known().last)}</p>}</Show>
        <ButtonLink href="#/law">{helpWords().openLaw}</ButtonLink>
      </Card>
    </>
  );
}

const Agents = () => (
  <>
    <Lines title={helpWords().signsTitle} lines={helpWords().signs} />
    <Lines title={helpWords().harmTitle} lines={helpWords().harm} />
    <Card title={helpWords().paidTitle} look="today">
      <p>{helpWords().paid}</p>
      <ButtonLink href="#/door/agent">{helpWords().paidWay}</ButtonLink>
    </Card>
    <Behind title={helpWords().officialTitle} ids={lawOfAgents} />
  </>
);

/** Only whom everybody may call: those with a number of their own. */
const People = () => (
  <>
    <div class={style["people"]}>
      <For each={channelDirectory.bodies.filter(({ number }) => number !== null)}>
        {(body) => (
          <Card>
            <Bodies bodies={[body]} />
          </Card>
        )}
      </For>
    </div>
    <Card title={helpWords().askTitle}>
      <ul class={style["lines"]}>
        <For each={helpWords().ask}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Actions>
        <ButtonLink href="#/backup">{helpWords().makeBackup}</ButtonLink>
        <ButtonLink look="quiet" href="#/helper">
          {helpWords().iHelp}
        </ButtonLink>
      </Actions>
    </Card>
  </>
);
