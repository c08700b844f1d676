/** Begins the tour where it was left, in the own case or, where that has no debt yet, in the example, and goes to the page of its step. */

import { useNavigate } from "@solidjs/router";
import { onMount } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Page } from "../design/Layout.tsx";
import { startTour, tourAddress } from "./tour.ts";
import { debtOfTour } from "./tour-debt.ts";
import { tourWords } from "./tour-words.ts";

export function TourPage() {
  const host = useHost();
  const navigate = useNavigate();
  onMount(async () => {
    if (host.current().facts().debts.length === 0) await host.showExample();
    navigate(tourAddress(startTour(), debtOfTour(host.current())), { replace: true });
  });
  return (
    <Page title={tourWords().name}>
      <p role="status">{tourWords().preparing}</p>
    </Page>
  );
}
