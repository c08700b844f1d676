/** Where no page is, where a page did not come, and where a page broke: said plainly, with the way on. */

import { useLocation } from "@solidjs/router";
import { createEffect, on } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Page } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";
import { isNotFetched, openAgain } from "./not-fetched.ts";

const home = () => ({ href: "#/", label: shellWords().backHome });

export const MissingPage = () => (
  <Page title={shellWords().pageMissingTitle} back={home()}>
    <p>{shellWords().pageMissing}</p>
    <ButtonLink look="primary" href="#/">
      {shellWords().backHome}
    </ButtonLink>
  </Page>
);

/** Going to another page leaves the broken one behind. */
export function BrokenPage(props: { readonly error: unknown; readonly onLeave: () => void }) {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => props.onLeave(),
      { defer: true },
    ),
  );
  if (isNotFetched(props.error))
    return (
      <Page title={shellWords().notFetchedTitle} back={home()}>
        <p>{shellWords().notFetched}</p>
        <Button look="primary" onClick={() => void openAgain()}>
          {shellWords().openAgain}
        </Button>
      </Page>
    );
  console.error(props.error); // the stack, for whoever mends it
  return (
    <Page title={shellWords().brokenTitle} back={home()}>
      <p>{shellWords().broken}</p>
      <p>
        <code>{String(props.error)}</code>
      </p>
    </Page>
  );
}
