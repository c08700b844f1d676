/** Entries of the law book in full: what each says, how strong it is, when it was checked, and the way to its page. */

import type { LawPointer } from "@tanhao/core/standing/legal-stage";
import { For } from "solid-js";
import { Soft } from "../design/Layout.tsx";
import { explanationWords, lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { inLanguage, lawHref } from "../law/law-page-words.ts";
import { pathWords } from "./path-words.ts";
import style from "./Steps.module.css";

export const LawList = (props: { readonly law: readonly LawPointer[] }) => (
  <ul class={style["law"]}>
    <For each={props.law}>
      {({ id, title, says, citation }) => (
        <li>
          <a class={style["lawTitle"]} href={lawHref(id)}>
            {inLanguage(title)}
          </a>
          <p>{inLanguage(says)}</p>
          <Soft>
            {[
              explanationWords().article(citation.title, citation.article),
              lawWords().force[citation.force],
              lawWords().borrowerMay[citation.borrowerMay],
              lawWords().confidence[citation.confidence],
              pathWords().lawCheck(format().day(citation.checked)),
            ].join(" · ")}
          </Soft>
        </li>
      )}
    </For>
  </ul>
);
