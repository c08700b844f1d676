/** Messages that ask for money: what each claims and which signals it gives, as the sender's word alone. To be kept as evidence, nothing else. */

import type { CollectionText } from "@tanhao/core/materials/collection-text";
import { For } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import type { ImportAnswers } from "./import-answers.ts";
import { reviewWords } from "./import-words.ts";
import { MessageEntry } from "./MessageEntry.tsx";
import type { ChosenFile } from "./read-in-page.ts";

interface MessagesCardProps {
  readonly file: ChosenFile;
  readonly messages: readonly CollectionText[];
  readonly answers: ImportAnswers;
}

export const MessagesCard = (props: MessagesCardProps) => (
  <Card title={reviewWords().messagesTitle(props.messages.length)}>
    <Soft>{reviewWords().onlyTheirWord}</Soft>
    <For each={props.messages}>{(message) => <MessageEntry file={props.file} message={message} answers={props.answers} />}</For>
    <ButtonLink look="quiet" href="#/law?area=conduct">
      {reviewWords().conductLaw}
    </ButtonLink>
  </Card>
);
