/** Where help begins: danger first, then what can be read, the tour, and the documents. */

import { For } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { DocsLink } from "./DocsLink.tsx";
import style from "./Help.module.css";
import { helpParts } from "./help-parts.ts";
import { helpWords } from "./help-words.ts";

export function HelpPage() {
  const words = helpWords;
  return (
    <Page title={words().title} lead={words().lead}>
      <ButtonLink wide href="#/door/danger">
        {words().danger}
      </ButtonLink>
      <Card title={words().partsTitle}>
        <ul class={style["list"]}>
          <For each={helpParts}>
            {(part) => (
              <li>
                <a class={style["way"]} href={`#/help/${part}`}>
                  {words().parts[part].title}
                </a>
                <Soft>{words().parts[part].lead}</Soft>
              </li>
            )}
          </For>
        </ul>
      </Card>
      <Card title={words().moreTitle}>
        <Soft>{words().tourHint}</Soft>
        <Actions>
          <ButtonLink href="#/tour">{words().tour}</ButtonLink>
          <ButtonLink look="quiet" href="#/glossary">
            {words().glossary}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/law">
            {words().law}
          </ButtonLink>
        </Actions>
        <DocsLink />
      </Card>
    </Page>
  );
}
