/** The law book to browse by area and to search. What is asked stands in the address, so that going back finds it again. */

import { useSearchParams } from "@solidjs/router";
import { lenderTypes } from "@tanhao/core/debt/debt";
import { staleLaw } from "@tanhao/core/law/list-law";
import { areasOf, type LawQuestion, searchLaw } from "@tanhao/core/law/search-law";
import { chineseNumerals } from "@tanhao/text/chinese-numerals";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { RowLink } from "../design/Rows.tsx";
import { rested } from "../design/rested.ts";
import { lawWords } from "../language/explain-words.ts";
import { terms } from "../language/term-words.ts";
import { format, shellWords } from "../language/words.ts";
import { LawRows } from "./LawRows.tsx";
import { inLanguage, lawBookWords, lawHref, lawPageWords } from "./law-page-words.ts";
import { staleSentence } from "./stale-sentence.ts";

const types = lenderTypes.filter((type) => type !== "unknown" && type !== "assignee");

export function LawPage() {
  const open = useCase();
  const book = () => open.law().lawBook;
  const [asked, ask] = useSearchParams<{ words?: string; area?: string; lender?: string }>();
  /** Typed faster than an address changes, so the field has its own. */
  const [words, setWords] = createSignal(asked.words ?? "");
  const set = (change: Partial<typeof asked>) => {
    if (change.words !== undefined) setWords(change.words);
    ask(change, { replace: true, scroll: false });
  };
  const { value: sought } = rested(words, words);
  const question = (): LawQuestion => {
    const lender = types.find((type) => type === asked.lender);
    return { ...(sought().trim() && { words: sought() }), ...(asked.area && { area: asked.area }), ...(lender && { lender }) };
  };
  const isAsked = () => Object.keys(question()).length > 0;
  const found = createMemo(() => searchLaw(book(), { ...question(), numerals: chineseNumerals }));
  const stale = createMemo(() => staleLaw(book(), open.today()).filter(({ reason }) => reason.why !== "low-confidence"));
  const areas = createMemo(() => areasOf(book()).map((one) => ({ ...one, name: lawBookWords().areas[one.area] ?? one.area })));
  return (
    <Page title={lawPageWords().title} lead={lawPageWords().lead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Card>
        <Stack>
          <TextField
            label={lawPageWords().search}
            hint={lawPageWords().searchHint}
            value={words()}
            onInput={(typed) => set({ words: typed })}
          />
          <SelectField
            label={lawPageWords().area}
            value={asked.area ?? ""}
            none={lawPageWords().everyArea}
            choices={areas().map(({ area, name }) => ({ value: area, label: name }))}
            onChange={(area) => set({ area })}
          />
          <SelectField
            label={lawPageWords().lender}
            value={asked.lender ?? ""}
            none={lawPageWords().everyLender}
            choices={types.map((value) => ({ value, label: terms().lenderType[value] }))}
            onChange={(lender) => set({ lender })}
          />
          <Show when={isAsked()}>
            <Button look="quiet" onClick={() => set({ words: "", area: "", lender: "" })}>
              {lawPageWords().clear}
            </Button>
          </Show>
        </Stack>
      </Card>
      <Show
        when={isAsked()}
        fallback={
          <Card title={lawPageWords().browse}>
            <div>
              <For each={areas()}>
                {({ area, name, entries }) => (
                  <Disclosure summary={lawPageWords().areaEntries(name, entries)}>
                    <LawRows rows={searchLaw(book(), { area }).rows} />
                  </Disclosure>
                )}
              </For>
            </div>
          </Card>
        }
      >
        <Card title={found().near || found().rows.length === 0 ? undefined : lawPageWords().found(found().rows.length)}>
          <div role="status">
            <Show when={found().rows.length === 0}>
              <p>{lawBookWords().nothingFound}</p>
            </Show>
            <Show when={found().near && found().rows.length > 0}>
              <p>{lawBookWords().nearOnly}</p>
            </Show>
          </div>
          <LawRows rows={found().rows} />
        </Card>
      </Show>
      <Show when={stale().length > 0} fallback={<Soft>{lawPageWords().staleNone}</Soft>}>
        <Card>
          <Disclosure summary={lawPageWords().staleTitle(stale().length)}>
            <Stack gap="small">
              <For each={stale()}>
                {(row) => (
                  <div>
                    <RowLink href={lawHref(row.id)}>{inLanguage(row.title)}</RowLink>
                    <Soft>{staleSentence(row.reason, lawWords(), format().day)}</Soft>
                  </div>
                )}
              </For>
            </Stack>
          </Disclosure>
        </Card>
      </Show>
    </Page>
  );
}
