/** Every term with what it means, by topic and to search. What is asked stands in the address; a term it names is opened and shown. */

import { useSearchParams } from "@solidjs/router";
import { termsByGroup } from "@tanhao/text/terms-by-group";
import type { Term } from "@tanhao/text/zh-CN/glossary-names";
import { createEffect, createMemo, createResource, createSignal, For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Card, Page, Stack } from "../design/Layout.tsx";
import { language } from "../language/language.ts";
import { shellWords } from "../language/words.ts";
import style from "./GlossaryPage.module.css";
import { glossaryWords } from "./glossary-words.ts";
import { type Glossary, loadGlossary } from "./load-glossary.ts";
import { SeeAlso } from "./SeeAlso.tsx";

type Group = keyof typeof termsByGroup;
const groups = Object.keys(termsByGroup) as Group[];
const every = Object.values(termsByGroup).flat();

export function GlossaryPage() {
  const [glossary] = createResource(language, loadGlossary);
  return (
    <Page title={glossaryWords().page} lead={glossary()?.lead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Show when={glossary()}>{(words) => <Terms glossary={words()} />}</Show>
    </Page>
  );
}

function Terms(props: { readonly glossary: Glossary }) {
  const [asked, ask] = useSearchParams<{ words?: string; term?: string }>();
  /** Typed faster than an address changes, so the field has its own. */
  const [words, setWords] = createSignal(asked.words ?? "");
  const type = (typed: string) => {
    setWords(typed);
    ask({ words: typed, term: "" }, { replace: true, scroll: false });
  };
  const found = createMemo(() => every.filter((term) => says(words(), glossaryWords().term[term], props.glossary.says[term])));
  const shown = (): Term | undefined => every.find((term) => term === asked.term);
  createEffect(() => {
    const term = shown();
    if (term) queueMicrotask(() => document.getElementById(idOf(term))?.focus());
  });
  const list = (terms: readonly Term[]) => (
    <div class={style["terms"]}>
      <For each={terms}>
        {(term) => (
          <article class={style["term"]} id={idOf(term)} tabindex="-1" aria-label={glossaryWords().term[term]}>
            <h3>{glossaryWords().term[term]}</h3>
            <p>{props.glossary.says[term]}</p>
            <SeeAlso of={term} glossary={props.glossary} />
          </article>
        )}
      </For>
    </div>
  );
  return (
    <>
      <Card>
        <Stack>
          <TextField label={props.glossary.search} hint={props.glossary.searchHint} value={words()} onInput={type} />
          <Show when={words().trim()}>
            <Button look="quiet" onClick={() => type("")}>
              {props.glossary.clear}
            </Button>
          </Show>
        </Stack>
      </Card>
      <p role="status" class={style["found"]}>
        <Show when={words().trim()}>{found().length === 0 ? props.glossary.nothing : props.glossary.found(found().length)}</Show>
      </p>
      <Show
        when={words().trim()}
        fallback={
          <Card title={props.glossary.browse}>
            <div>
              <For each={groups}>
                {(group) => (
                  <Disclosure
                    summary={props.glossary.group[group]}
                    open={shown() !== undefined && termsByGroup[group].includes(shown() as Term)}
                  >
                    {list(termsByGroup[group])}
                  </Disclosure>
                )}
              </For>
            </div>
          </Card>
        }
      >
        <Show when={found().length > 0}>
          <Card title={props.glossary.browse}>{list(found())}</Card>
        </Show>
      </Show>
    </>
  );
}

const idOf = (term: Term): string => `term-${term}`;

/** Every word asked for is somewhere in what is said. */
const says = (asked: string, ...said: readonly string[]): boolean => {
  const all = said.join(" ").toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
