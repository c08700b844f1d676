/**
 * The tour at the bottom of the screen: what this page answers and the one thing to do here; on, back, away. The page above it can be
 * used meanwhile. The focus goes along with each step; what the step says is read out.
 */

import { useLocation, useNavigate } from "@solidjs/router";
import { createEffect, on, onCleanup, onMount, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Soft } from "../design/Layout.tsx";
import style from "./TourBar.module.css";
import { endTour, leaveTour, showStep, stepFrom, type TourStep, tourAddress, tourStep, tourSteps } from "./tour.ts";
import { debtOfTour } from "./tour-debt.ts";
import { tourWords } from "./tour-words.ts";

export function TourBar() {
  const host = useHost();
  return <Show when={host.lock() !== "locked" && tourStep()}>{(step) => <Step step={step()} />}</Show>;
}

function Step(props: { readonly step: TourStep }) {
  const host = useHost();
  const location = useLocation();
  const navigate = useNavigate();
  const words = tourWords;
  let title: HTMLHeadingElement | undefined;
  const address = (step: TourStep) => tourAddress(step, debtOfTour(host.current()));
  const isHere = () => location.pathname === address(props.step);
  const at = () => tourSteps.indexOf(props.step) + 1;
  const go = (step: TourStep) => {
    showStep(step);
    navigate(address(step));
  };
  /** The example was opened for the tour; a person without a debt of their own is back where they came from. */
  const away = (finish: () => void) => {
    finish();
    host.leaveExample();
    navigate("/");
  };
  /** After the frame has moved the focus to the new page. */
  createEffect(
    on(
      () => [props.step, location.pathname],
      () => isHere() && queueMicrotask(() => title?.focus({ preventScroll: true })),
    ),
  );
  onMount(() => document.documentElement.setAttribute("data-touring", ""));
  onCleanup(() => document.documentElement.removeAttribute("data-touring"));
  return (
    <section class={style["bar"]} aria-label={words().name}>
      <Soft>{words().at(at(), tourSteps.length)}</Soft>
      <h2 ref={title} class={style["title"]} tabindex="-1">
        {words().steps[props.step].title}
      </h2>
      <div aria-live="polite">
        <p>{words().steps[props.step].answers}</p>
        <p>{words().now(words().steps[props.step].now)}</p>
        <Show when={host.isExample() && at() === 1}>
          <Soft>{words().onExample}</Soft>
        </Show>
      </div>
      <Actions>
        <Show
          when={isHere()}
          fallback={
            <ButtonLink look="primary" href={`#${address(props.step)}`}>
              {words().toStep}
            </ButtonLink>
          }
        >
          <Show
            when={stepFrom(props.step, 1)}
            fallback={
              <Button look="primary" onClick={() => away(endTour)}>
                {words().done}
              </Button>
            }
          >
            {(next) => (
              <Button look="primary" onClick={() => go(next())}>
                {words().next}
              </Button>
            )}
          </Show>
        </Show>
        <Show when={stepFrom(props.step, -1)}>{(before) => <Button onClick={() => go(before())}>{words().back}</Button>}</Show>
        <Button look="quiet" onClick={() => away(leaveTour)}>
          {words().leave}
        </Button>
      </Actions>
    </section>
  );
}
