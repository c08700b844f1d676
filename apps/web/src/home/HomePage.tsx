/** The first screen. Without a debt it is one thing to do; with debts, what stands behind it comes with the engine. Either comes when it is needed. */

import { Navigate } from "@solidjs/router";
import { lazy, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { engineReady } from "../case/load-engine.ts";
import { Page } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { kept } from "../shell/kept-setting.ts";
import { homeWords } from "./home-words.ts";

const EmptyHome = lazy(async () => ({ default: (await import("./EmptyHome.tsx")).EmptyHome }));

const EmptyOther = lazy(async () => ({ default: (await import("../helping/EmptyOther.tsx")).EmptyOther }));

const CaseHome = lazy(async () => {
  const [{ CaseHome: component }] = await Promise.all([import("./CaseHome.tsx"), engineReady()]);
  return { default: component };
});

export function HomePage() {
  const host = useHost();
  const open = () => host.current();
  const isNew = () => !host.isExample() && open().entries().length === 0 && kept("door-seen") === null;
  const title = () => (host.isOther() ? homeWords().titleOf(open().facts().borrower.name) : homeWords().title);
  return (
    <Show when={!isNew()} fallback={<Navigate href="/door" />}>
      <Page title={title()} lead={homeWords().asOf(format().day(open().today()), format().weekday(open().today()))}>
        <Show when={open().facts().debts.length > 0} fallback={host.isOther() ? <EmptyOther /> : <EmptyHome />}>
          <CaseHome />
        </Show>
      </Page>
    </Show>
  );
}
