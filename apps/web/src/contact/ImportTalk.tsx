/**
 * Takes in a conversation that was copied or exported: pasted or chosen, read on this device, shown by day with who said what, and
 * recorded after the person said who is who and which promises are right. The same conversation again adds nothing. Until then the
 * text and what was said about it are a draft; what was read from it is read again.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import { heardLabelOf } from "@tanhao/app/record/heard-label";
import { importTalk } from "@tanhao/app/record/import-talk";
import { type SpeakerSide, speakersOf, type TalkDay, talkDays } from "@tanhao/app/record/talk-days";
import { debtId } from "@tanhao/core/ids";
import type { ReadConversation } from "@tanhao/core/talk/promises/find-commitments";
import { type ContactChannel, contactChannels } from "@tanhao/journal/kinds/contact-logged";
import { textOfTalk } from "@tanhao/readers/talk-text";
import { createEffect, createMemo, createResource, createSignal, For, on, Show } from "solid-js";
import { reconcile } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { CheckField, ChoiceField, SelectField, TextArea } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import { FileChoice } from "../materials/FileChoice.tsx";
import type { ChosenFile } from "../materials/read-in-page.ts";
import { createDraft } from "../shell/draft.ts";
import { contactWords } from "./contact-words.ts";
import { DayOfTalk } from "./DayOfTalk.tsx";
import { SeenOnly } from "./SeenOnly.tsx";
import { talkDraft } from "./talk-draft.ts";

const sides = ["A", "B", "neither"] as const;
/** Of a conversation of years the days come as they are looked at; each is about as high, in pixels. */
const shownAtOnce = 20;
const usualHeight = 130;

interface TalkDraft {
  text: string;
  isRead: boolean;
  /** By name. */
  told: { [speaker: string]: SpeakerSide };
  channel: ContactChannel;
  debt: string;
  ticked: string[];
}

export function ImportTalk() {
  const open = useCase();
  const words = () => contactWords().talk;
  const [listening] = createResource(async () =>
    (await import("../companion/listening.ts")).openListening(open.law().lawBook.calendar, open.facts().month),
  );
  const only = () => open.facts().debts.length === 1 && open.facts().debts[0]?.id;
  const fresh = (): TalkDraft => ({ text: "", isRead: false, told: {}, channel: "chat", debt: only() || "", ticked: [] });
  const draft = createDraft(talkDraft, fresh());
  const [talk, setTalk] = createSignal<ReadConversation | null>(null);
  const [trouble, setTrouble] = createSignal<string>();
  const told = createMemo(() => new Map(Object.entries(draft.form.told)));

  const find = (given: string) => {
    const found = listening()?.findCommitments(given, open.today());
    if (!found) return;
    setTalk(found.turns.length > 0 ? found : null);
    setTrouble(found.turns.length > 0 ? undefined : words().nobody);
  };
  const read = (text: string) => {
    draft.set(reconcile({ ...draft.form, text, isRead: true, told: {}, ticked: [] }));
    find(text);
  };
  createEffect(on(listening, (hears) => hears && draft.form.isRead && find(draft.form.text)));
  const choose = (files: readonly ChosenFile[]) => {
    const [file] = files;
    if (!file) return;
    const found = textOfTalk(file.bytes);
    if (!found.ok) return void setTrouble(words().unreadable(file.name));
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
  const taken = (day: TalkDay) => day.promises.filter((_, place) => draft.form.ticked.includes(key(day, place)));
  const tick = (one: string, isRight: boolean) =>
    draft.set("ticked", (before) => (isRight ? [...before, one] : before.filter((other) => other !== one)));
  const news = () => days().filter((day) => day.stands.is !== "known" || taken(day).length > 0);
  const save = async () => {
    const imported = await importTalk(
      {
        days: days().map((day) => ({ day, promises: taken(day) })),
        channel: draft.form.channel,
        ...(draft.form.debt !== "" && { debt: debtId(draft.form.debt) }),
        because: words().because,
      },
      open.ports,
    );
    if (!imported.ok) {
      return void setTrouble(imported.error.kind === "contact-in-future" ? words().future : notKeptSentence(imported.error));
    }
    notify(words().saved(imported.value.added.length));
    setTalk(null);
    draft.startFrom(fresh());
    setTrouble(undefined);
  };
  return (
    <Show when={listening()} fallback={<p role="status">{shellWords().loading}</p>}>
      <Stack>
        <Soft>{words().lead}</Soft>
        <FileChoice label={words().choose} accept=".txt,.html,.htm,.eml,text/*" onChoose={choose} />
        <TextArea label={words().paste} rows={5} value={draft.form.text} onInput={(text) => draft.set("text", text)} />
        <Button onClick={() => read(draft.form.text)}>{words().read}</Button>
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
                onChange={(value) => draft.set("told", name, value as SpeakerSide)}
              />
            )}
          </For>
          <SelectField
            label={words().channel}
            value={draft.form.channel}
            choices={contactChannels.map((value) => ({ value, label: contactWords().channels[value] }))}
            onChange={(value) => draft.set("channel", value as ContactChannel)}
          />
          <SelectField
            label={contactWords().debt}
            value={draft.form.debt}
            none={contactWords().debtUnknown}
            choices={open.facts().debts.map((one) => ({ value: one.id, label: debtName(one) }))}
            onChange={(value) => draft.set("debt", value)}
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
                          checked={draft.form.ticked.includes(key(day, place()))}
                          onChange={(isRight) => tick(key(day, place()), isRight)}
                        />
                      )}
                    </For>
                  </Show>
                </Card>
              </SeenOnly>
            )}
          </For>
          <Show when={news().length > 0} fallback={<Soft>{days().length > 0 ? words().nothingNew : words().nobody}</Soft>}>
            <Button look="primary" wide onClick={() => void save()}>
              {words().save(news().length)}
            </Button>
          </Show>
        </Show>
      </Stack>
    </Show>
  );
}
