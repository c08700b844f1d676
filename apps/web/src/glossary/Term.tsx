/**
 * A term of art that explains itself where it stands: its own word underlined in dots, or, where there is no room in the
 * words (a heading, a label, beside what already opens), a small question mark. It is a button: never put it inside a
 * label, a summary, a link or another button. What it opens is fetched with the first tap.
 */

import type { Term as TermName } from "@tanhao/text/zh-CN/glossary-names";
import { createSignal, onCleanup, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { notify } from "../design/Notice.tsx";
import { language } from "../language/language.ts";
import type { Explained } from "./Explained.tsx";
import { glossaryWords } from "./glossary-words.ts";
import { type Glossary, loadGlossary } from "./load-glossary.ts";
import style from "./Term.module.css";

interface TermProps {
  readonly of: TermName;
  /** As the sentence says it. Without it a question mark stands for it. */
  readonly word?: string;
}

interface Loaded {
  readonly Explained: typeof Explained;
  readonly glossary: Glossary;
}

export function Term(props: TermProps) {
  let button!: HTMLButtonElement;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  const [loaded, setLoaded] = createSignal<Loaded | null>(null);
  const close = () => setLoaded(null);
  const open = async (): Promise<void> => {
    try {
      const [{ Explained }, glossary] = await Promise.all([import("./Explained.tsx"), loadGlossary(language())]);
      if (!isGone) setLoaded({ Explained, glossary });
    } catch {
      notify(glossaryWords().notLoaded); // never fetched, and no network now
    }
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.word === undefined ? style["mark"] : style["word"]}
        aria-label={glossaryWords().whatIs(props.word ?? glossaryWords().term[props.of])}
        aria-haspopup="dialog"
        aria-expanded={loaded() !== null}
        onClick={() => void open()}
      >
        {props.word}
      </button>
      <Show when={loaded()}>
        {(there) => <Dynamic component={there().Explained} of={props.of} glossary={there().glossary} beside={button} onClose={close} />}
      </Show>
    </>
  );
}
