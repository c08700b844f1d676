/** A paper from a court comes before everything: what it is, its last day, and the way to the path that answers it. */

import { type CourtPaper, courtDeadline } from "@tanhao/core/standing/court-deadline";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { movedSentences } from "./moved-sentences.ts";
import { pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

export function CourtFirst() {
  const open = useCase();
  return (
    <Show when={open.facts().urgent.courtPaper}>
      {(paper) => (
        <Card title={pathWords().courtTitle} look="today">
          <p>{pathWords().courtReceived(terms().courtPaper[paper().kind], format().day(paper().received))}</p>
          <p>{lastDay(paper())}</p>
          <For each={moved(paper())}>{(sentence) => <Soft>{sentence}</Soft>}</For>
          <Soft>{standingWords().timeline.courtFirst}</Soft>
          <ButtonLink look="primary" href="#/door/court">
            {pathWords().courtOpen}
          </ButtonLink>
        </Card>
      )}
    </Show>
  );

  function moved(paper: CourtPaper): readonly string[] {
    const deadline = courtDeadline(paper, open.law().lawBook);
    return deadline.state === "known" ? movedSentences(deadline) : [];
  }

  function lastDay(paper: CourtPaper): string {
    const deadline = courtDeadline(paper, open.law().lawBook);
    switch (deadline.state) {
      case "known":
        return deadline.last < open.today()
          ? pathWords().courtLastPassed(format().day(deadline.last))
          : pathWords().courtLast(format().day(deadline.last));
      case "in-the-paper":
        return standingWords().timeline.readThePaper;
      case "outside-knowledge":
        return pathWords().courtUnknown;
    }
  }
}
