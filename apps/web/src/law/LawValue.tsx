/** One dated value of an entry: its days, its sentence, and everything a reader needs to weigh it. */

import type { Day } from "@tanhao/core/day";
import { isSayable } from "@tanhao/core/explain/citation";
import type { LawEntry } from "@tanhao/core/law/list-law";
import { wordLawValue } from "@tanhao/text/word-law-value";
import { For, Show } from "solid-js";
import { Mark, Soft } from "../design/Layout.tsx";
import { explanationWords, lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import style from "./Law.module.css";
import { inLanguage, lawBookWords, lawPageWords } from "./law-page-words.ts";

interface LawValueProps {
  readonly value: LawEntry["values"][number];
  /** First day on which it no longer holds: its own end, or the next value's beginning. */
  readonly until: Day | null;
  readonly today: Day;
}

export function LawValue(props: LawValueProps) {
  const words = lawPageWords;
  const dated = () => props.value.dated;
  const citation = () => props.value.citation;
  const isUnconfirmed = () => !isSayable(dated().confidence);
  const days = () =>
    props.until === null
      ? words().from(format().day(dated().from))
      : words().fromUntil(format().day(dated().from), format().day(props.until));
  const time = () => {
    if (dated().from > props.today) return words().later;
    if (props.until === null || props.until > props.today) return words().now;
    return dated().until === undefined ? words().earlier : words().gone;
  };
  const number = () => wordLawValue(dated().value, lawBookWords());
  const source = () => [explanationWords().article(citation().title, citation().article), citation().number].filter(Boolean).join(" · ");
  const facts = () =>
    [
      [words().value, number()],
      [words().decides, words().by[dated().by]],
      [words().force, lawWords().force[citation().force]],
      [words().may, lawWords().borrowerMay[citation().borrowerMay]],
      [words().source, source()],
      [words().confidence, lawWords().confidence[citation().confidence]],
      [words().checked, format().day(citation().checked)],
    ].filter(([, said]) => said !== "");
  return (
    <section class={`${style["value"]} ${isUnconfirmed() ? style["unconfirmed"] : ""}`} aria-label={days()}>
      <h3>{days()}</h3>
      <p>
        <Mark look={time() === words().now ? "good" : "plain"}>{time()}</Mark>{" "}
        <Show when={isUnconfirmed()}>
          <Mark look="note">{words().unconfirmed}</Mark>
        </Show>
        <Show when={dated().confidence === "secondary"}>
          <Mark>{words().reported}</Mark>
        </Show>
      </p>
      <p>{inLanguage(dated().says)}</p>
      <Show when={isUnconfirmed()}>
        <Soft>{words().unconfirmedLead}</Soft>
      </Show>
      <dl class={style["facts"]}>
        <For each={facts()}>
          {([name, said]) => (
            <>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </>
          )}
        </For>
      </dl>
    </section>
  );
}
