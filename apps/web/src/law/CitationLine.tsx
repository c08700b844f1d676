/** Where a result comes from, how strong that is, what may be done with it, how well it is known, when it was checked, and the way to its page. */

import type { Citation } from "@tanhao/core/explain/citation";
import { useCase } from "../case/case-host.tsx";
import { explanationWords, lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { articleHref } from "./article-href.ts";
import style from "./CitationLine.module.css";
import { lawHref } from "./law-page-words.ts";

interface CitationLineProps {
  readonly citation: Citation;
  /** A rule bears the name of the entry it rests on first. */
  readonly rule: string;
}

export function CitationLine(props: CitationLineProps) {
  const open = useCase();
  const href = () => {
    const { lawBook } = open.law();
    return lawBook.parameters[props.rule] ? lawHref(props.rule) : articleHref(props.citation, lawBook);
  };
  const told = () =>
    [
      lawWords().force[props.citation.force],
      lawWords().borrowerMay[props.citation.borrowerMay],
      lawWords().confidence[props.citation.confidence],
      lawWords().checked(format().day(props.citation.checked)),
    ].join(" · ");
  return (
    <div class={style["citation"]}>
      <a class={style["article"]} href={href()}>
        {explanationWords().article(props.citation.title, props.citation.article)}
      </a>
      <p>{told()}</p>
    </div>
  );
}
