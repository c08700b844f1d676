/** Entries of the book in short: title, what the newest value says, its force and what may be done with it. */

import type { LawRow } from "@tanhao/core/law/list-law";
import { staleLaw } from "@tanhao/core/law/list-law";
import { createMemo, For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { gradually } from "../design/gradually.ts";
import { Soft } from "../design/Layout.tsx";
import { Row, RowLink, Rows } from "../design/Rows.tsx";
import { lawWords } from "../language/explain-words.ts";
import { LawMarks } from "./LawMarks.tsx";
import { inLanguage, lawHref } from "./law-page-words.ts";

export function LawRows(props: { readonly rows: readonly LawRow[] }) {
  const open = useCase();
  const confidencesOf = (id: string) => open.law().lawBook.parameters[id]?.values.map(({ confidence }) => confidence) ?? [];
  const stale = createMemo(() => {
    const rows = staleLaw(open.law().lawBook, open.today());
    return new Set(rows.filter(({ reason }) => reason.why !== "low-confidence").map(({ id }) => id));
  });
  const shown = gradually(() => props.rows);
  return (
    <Rows>
      <For each={shown()}>
        {(row) => (
          <Row>
            <RowLink href={lawHref(row.id)}>{inLanguage(row.title)}</RowLink>
            <p>{inLanguage(row.says)}</p>
            <Soft>
              {[lawWords().force[row.citation.force], lawWords().borrowerMay[row.citation.borrowerMay]].join(" · ")}{" "}
              <LawMarks confidences={confidencesOf(row.id)} stale={stale().has(row.id)} />
            </Soft>
          </Row>
        )}
      </For>
    </Rows>
  );
}
