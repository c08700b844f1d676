/** One message: its words, its claims, its signals with the words they rest on, the rules on conduct it touches; and keeping it. */

import { debtName } from "@tanhao/app/case/debt-name";
import { keepMessage } from "@tanhao/app/record/keep-message";
import { conductVocabulary } from "@tanhao/content/conduct";
import { checkConduct } from "@tanhao/core/conduct/check-conduct";
import { parseDay } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import type { CollectionText } from "@tanhao/core/materials/collection-text";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { contactWords } from "../contact/contact-words.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Mark, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { language } from "../language/language.ts";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { CitationLine } from "../law/CitationLine.tsx";
import { filePathOf } from "./file-path-of.ts";
import type { ImportAnswers, MessageAnswer } from "./import-answers.ts";
import { materialWords, reviewWords } from "./import-words.ts";
import { keepFailureSentence } from "./keep-failure-sentence.ts";
import style from "./Picture.module.css";
import type { ChosenFile } from "./read-in-page.ts";

interface MessageEntryProps {
  readonly file: ChosenFile;
  readonly message: CollectionText;
  readonly answers: ImportAnswers;
}

/** A message tells no hour; at noon no rule about hours speaks. */
const noon = 12 * 60;

export function MessageEntry(props: MessageEntryProps) {
  const open = useCase();
  const message = () => props.message;
  const { given, give, done } = props.answers.answerTo(props.message.text);
  const isOpen = given() !== undefined;
  const answer = (): MessageAnswer => given() ?? { day: message().receivedDay ?? "", debt: "" };
  const debt = () => answer().debt;
  const [said, setSaid] = createSignal<string>();
  const lender = () => open.facts().debts.find(({ id }) => id === debt())?.lender.type ?? "unknown";
  const findings = createMemo(() => {
    const contact = {
      day: message().receivedDay ?? open.today(),
      minute: noon,
      channel: "sms",
      called: "debtor",
      words: message().text,
    } as const;
    return checkConduct([contact], open.law().lawBook, conductVocabulary, { lender: lender() }).flatMap((one) => one.findings);
  });
  const isKept = () => open.record().contacts.some(({ payload }) => payload.said?.some(({ text }) => text === message().text));
  const keep = async () => {
    const on = parseDay(answer().day);
    if (!on.ok) return void setSaid(reviewWords().dayNeeded);
    const kept = await keepMessage(
      { message: message(), day: on.value, debt: debt() === "" ? null : debtId(debt()), file: props.file },
      { ...open.ports, pathOf: filePathOf(open) },
    );
    if (!kept.ok) return void setSaid(kept.error.kind === "contact-in-future" ? contactWords().atFuture : keepFailureSentence(kept.error));
    setSaid(undefined);
    done();
    notify(contactWords().saved);
  };
  return (
    <article class={style["row"]}>
      <h3>{message().sender ?? reviewWords().unknownSender}</h3>
      <p class={style["text"]}>{message().text}</p>
      <Show when={message().amountFen}>{(fen) => <FigureLine label={reviewWords().claims} value={format().yuan(fen())} />}</Show>
      <Show when={message().overdueDays}>
        {(days) => <FigureLine label={reviewWords().claimsOverdue} value={reviewWords().days(days())} />}
      </Show>
      <Show when={message().dueText}>{(due) => <FigureLine label={reviewWords().claimsDue} value={due()} />}</Show>
      <Show when={message().signals.length > 0}>
        <ul>
          <For each={message().signals}>
            {({ signal, quote }) => (
              <li>
                {materialWords().signals[signal]} <Soft>{reviewWords().quote(quote)}</Soft>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={findings().length > 0}>
        <Disclosure summary={reviewWords().conductRules(findings().length)}>
          <For each={findings()}>
            {(finding) => (
              <div class={style["row"]}>
                <strong>{finding.title[language()]}</strong>
                <p>{finding.says[language()]}</p>
                <Show when={finding.onlyFor}>
                  {(types) => <Soft>{reviewWords().onlyFor(format().list(types().map((type) => terms().lenderType[type])))}</Soft>}
                </Show>
                <Show when={!finding.certain}>
                  <Soft>{reviewWords().notCertain}</Soft>
                </Show>
                <CitationLine citation={finding.citation} rule={finding.rule} />
              </div>
            )}
          </For>
        </Disclosure>
      </Show>
      <Show
        when={!isKept()}
        fallback={
          <p>
            <Mark look="good">{reviewWords().messageKept}</Mark> <a href="#/contacts">{reviewWords().toContacts}</a>
          </p>
        }
      >
        <Disclosure summary={reviewWords().keepMessage} open={isOpen}>
          <Stack>
            <TextField
              label={reviewWords().receivedOn}
              error={said()}
              kind="day"
              max={open.today()}
              value={answer().day}
              onInput={(day) => give({ ...answer(), day })}
            />
            <SelectField
              label={contactWords().debt}
              value={debt()}
              none={contactWords().debtUnknown}
              choices={open.facts().debts.map((one) => ({ value: one.id, label: debtName(one) }))}
              onChange={(debt) => give({ ...answer(), debt })}
            />
            <Button look="primary" wide onClick={() => void keep()}>
              {reviewWords().keepNow}
            </Button>
          </Stack>
        </Disclosure>
      </Show>
    </article>
  );
}
