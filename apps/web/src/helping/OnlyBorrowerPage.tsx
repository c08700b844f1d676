/** A whole page that is a form, as who helps finds it: only the borrower can fill it in. */

import { useParams, useSearchParams } from "@solidjs/router";
import { useCase } from "../case/case-host.tsx";
import { Page } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { shellWords } from "../language/words.ts";
import { helperWords } from "./helper-words.ts";
import { WriteNoteCard } from "./WriteNoteCard.tsx";

export function OnlyBorrowerPage() {
  const open = useCase();
  const params = useParams<{ id?: string }>();
  const [search] = useSearchParams<{ debt?: string }>();
  /** What the form would have been about can be read. */
  const back = () => {
    const debt = open.facts().debts.find(({ id }) => id === (params.id ?? search.debt));
    return debt ? { href: `#/debts/${debt.id}`, label: nameOf(debt.id, open) } : { href: "#/", label: shellWords().backHome };
  };
  return (
    <Page title={helperWords().onlyBorrowerTitle} back={back()}>
      <WriteNoteCard />
    </Page>
  );
}
