/** Begins the tour where it was left, in the own case or, where that has no debt yet, in the example, and goes to the page of its step. */

import { useNavigate } from "@solidjs/router";
import { createEffect, onCleanup } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Page } from "../design/Layout.tsx";
import { nextTourStep, showStep, tourAddress } from "./tour.ts";
import { debtOfTour } from "./tour-debt.ts";
import { tourWords } from "./tour-words.ts";

export function TourPage() {
  const host = useHost();
  const navigate = useNavigate();
  let isReady = false;
  createEffect(() => {
    if (host.current().facts().debts.length === 0) return void host.showExample();
    isReady = true;
    navigate(tourAddress(nextTourStep(), debtOfTour(host.current())), { replace: true });
  });
  /** Only once the page of the step has taken the place of this one: what is built on the way there would hold on to this address. */
  onCleanup(() => isReady && setTimeout(() => showStep(nextTourStep())));
  return (
    <Page title={tourWords().name}>
      <p role="status">{tourWords().preparing}</p>
    </Page>
  );
}
