/** The entries of the law book behind a step, one tap away. What tells them is heavy and comes when they are opened. */

import type { LawPointer } from "@tanhao/core/standing/legal-stage";
import { lazy, Show, Suspense } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Soft } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";
import { onceMore } from "../shell/not-fetched.ts";
import { standingWords } from "./standing-words.ts";

const LawList = lazy(() => onceMore(async () => ({ default: (await import("./LawList.tsx")).LawList })));

export const LawBehind = (props: { readonly law: readonly LawPointer[] }) => (
  <Show when={props.law.length > 0}>
    <Disclosure look="leaf" summary={standingWords().path.lawBehind}>
      <LawWhenOpened law={props.law} />
    </Disclosure>
  </Show>
);

/** Inside what opens. */
export const LawWhenOpened = (props: { readonly law: readonly LawPointer[] }) => (
  <Suspense fallback={<Soft>{shellWords().loading}</Soft>}>
    <LawList law={props.law} />
  </Suspense>
);
