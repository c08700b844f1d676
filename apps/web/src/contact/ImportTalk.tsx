/**
 * Takes in a conversation that was copied or exported: pasted or chosen, read on this device, shown by day with who said what, and
 * recorded after the person said who is who and which promises are right. The same conversation again adds nothing.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import { heardLabelOf } from "@tanhao/app/record/heard-label";
import { importTalk } from "@tanhao/app/record/import-talk";
import { type SpeakerSide, speakersOf, type TalkDay, talkDays } from "@tanhao/app/record/talk-days";
import { debtId } from "@tanhao/core/ids";
import type { ReadConversation } from "@tanhao/core/talk/promises/find-commitments";
import { type ContactChannel, contactChannels } from "@tanhao/journal/kinds/contact-logged";
import { textOfTalk } from "@tanhao/readers/talk-text";
import { createMemo, createResource, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { CheckField, ChoiceField, SelectField, TextArea } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import { FileChoice } from "../materials/FileChoice.tsx";
import type { ChosenFile } from "../materials/read-in-page.ts";
import { contactWords } from "./contact-words.ts";
import { DayOfTalk } from "./DayOfTalk.tsx";
import { SeenOnly } from "./SeenOnly.tsx";

const sides = ["A", "B", "neither"] as const;
/** Of a conversation of years the days come as they are looked at; each is about as high, in pixels. */
const shownAtOnce = 20;
const usualHeight = 130;

export function ImportTalk() {
  const open = useCase();
  const words = () => contactWords().talk;
  const [listening] = createResource(async () =>
    (await import("../companion/listening.ts")).openListening(open.law().lawBook.calendar, open.facts().month),
  );
  const [text, setText] = createSignal("");
  const [talk, setTalk] = createSignal<ReadConversation | null>(null);
  const [trouble, setTrouble] = createSignal<string>();
  const [told, setTold] = createSignal<ReadonlyMap<string, SpeakerSide>>(new Map());
  const [channel, setChannel] = createSignal<ContactChannel>("chat");
  const [debt, setDebt] = createSignal(open.facts().debts.length === 1 ? (open.facts().debts[0]?.id ?? "") : "");
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set());

  const read = (given: string) => {
    const found = listening()?.findCommitments(given, open.today());
    if (!found) return;
    setTold(new Map());
    setTicked(new Set<string>());
    setTalk(found.turns.length > 0 ? found : null);
    setTrouble(found.turns.length > 0 ? undefined : words().nobody);
  };
  const choose = (files: readonly ChosenFile[]) => {
    const [file] = files;
    if (!file) return;
    const found = textOfTalk(file.bytes);
    if (!found.ok) return void setTrouble(words().unreadable(file.name));
    setText(found.value);
    read(found.value);
  };
  const speakers = () => speakersOf(talk()?.turns ?? []);
  const days = createMemo((): readonly TalkDay[] => {
    const [found, hears] = [talk(), listening()];
    if (!found || !hears) return [];
    const hear = (said: string) => heardLabelOf(said, hears.listen);
    return talkDays(found, { sides: told(), on: open.today(), hear, contacts: open.record().contacts });
  });
  const key = (day: TalkDay, place: number): string => `${day.fingerprint}.${place}`;
  const taken = (day: TalkDay) => day.promises.filter((_, place) => ticked().has(key(day, place)));
  const fresh = () => days().filter((day) => day.stands.is !== "known" || taken(day).length > 0);
  const save = async () => {
    const imported = await importTalk(
      {
        days: days().map((day) => ({ day, promises: taken(day) })),
        channel: channel(),
        ...(debt() !== "" && { debt: debtId(debt()) }),
        because: words().because,
      },
      open.ports,
    );
    if (!imported.ok) {
      return void setTrouble(imported.error.kind === "contact-in-future" ? words().future : notKeptSentence(imported.error));
    }
    notify(words().saved(imported.value.added.length));
    setTalk(null);
    setText("");
    setTrouble(undefined);
  };
  return (
    <Show when={listening()} fallback={<p role="status">{shellWords().loading}</p>}>
      <Stack>
        <Soft>{words().lead}</Soft>
        <FileChoice label={words().choose} accept=".txt,.html,.htm,.eml,text/*" onChoose={choose} />
        <TextArea label={words().paste} rows={5} value={text()} onInput={setText} />
        <Button onClick={() => read(text())}>{words().read}</Button>
        <Show when={trouble()}>
          <p role="alert">{trouble()}</p>
        </Show>
        <Show when={talk()}>
          <For each={speakers()}>
            {({ name, side }) => (
              <ChoiceField
                label={words().whoIs(name)}
                value={told().get(name) ?? side ?? ""}
                choices={sides.map((value) => ({ value, label: words().sides[value] }))}
                onChange={(value) => setTold((before) => new Map([...before, [name, value as SpeakerSide]]))}
              />
            )}
          </For>
          <SelectField
            label={words().channel}
            value={channel()}
            choices={contactChannels.map((value) => ({ value, label: contactWords().channels[value] }))}
            onChange={(value) => setChannel(value as ContactChannel)}
          />
          <SelectField
            label={contactWords().debt}
            value={debt()}
            none={contactWords().debtUnknown}
            choices={open.facts().debts.map((one) => ({ value: one.id, label: debtName(one) }))}
            onChange={setDebt}
          />
          <For each={days()}>
            {(day, at) => (
              <SeenOnly first={at() < shownAtOnce} guess={usualHeight}>
                <Card>
                  <DayOfTalk day={day} />
                  <Show when={day.promises.length > 0}>
                    <Soft>{words().promises}</Soft>
                    <For each={day.promises}>
                      {({ who, what }, place) => (
                        <CheckField
                          label={contactWords().promised(contactWords().whos[who], what)}
                          checked={ticked().has(key(day, place()))}
                          onChange={(on) =>
                            setTicked(
                              (before) =>
                                new Set(on ? [...before, key(day, place())] : [...before].filter((one) => one !== key(day, place()))),
                            )
                          }
                        />
                      )}
                    </For>
                  </Show>
                </Card>
              </SeenOnly>
            )}
          </For>
          <Show when={fresh().length > 0} fallback={<Soft>{days().length > 0 ? words().nothingNew : words().nobody}</Soft>}>
            <Button look="primary" wide onClick={() => void save()}>
              {words().save(fresh().length)}
            </Button>
          </Show>
        </Show>
      </Stack>
    </Show>
  );
}
