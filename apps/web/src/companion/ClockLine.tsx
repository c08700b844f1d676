/** The limit, the time on hold and the time of the talk, and how often they put off, were cold or refused. Always in view. */

import { stalls } from "@tanhao/app/companion/next-rung";
import type { Fen } from "@tanhao/core/money";
import { createSignal, onCleanup, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { format } from "../language/words.ts";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

interface ClockLineProps {
  readonly desk: TalkDesk;
  /** `null`: not known, or nothing may be promised. */
  readonly limitFen: Fen | null;
  readonly isNeutral: boolean;
}

const secondMs = 1000;

export function ClockLine(props: ClockLineProps) {
  const [now, setNow] = createSignal(Date.now());
  const ticking = setInterval(() => setNow(Date.now()), secondMs);
  onCleanup(() => clearInterval(ticking));
  const words = companionWords;
  const form = () => props.desk.form;
  const limit = () => {
    if (props.isNeutral) return words().limitNeutral;
    if (props.limitFen === null) return words().limitUnknown;
    const [share, limitFen] = [props.desk.shareFen(), format().yuan(props.limitFen)];
    return share === null ? words().limit(limitFen) : words().share(format().yuan(share), limitFen);
  };
  const stalled = () =>
    stalls
      .filter((stall) => props.desk.counts()[stall] > 0)
      .map((stall) => words().stalled[stall](props.desk.counts()[stall]))
      .join(" · ");
  return (
    <div class={style["clock"]}>
      <strong class={style["limit"]}>{limit()}</strong>
      <div class={style["times"]}>
        <Show when={form().talkFrom === 0}>
          <Show
            when={form().queueFrom > 0}
            fallback={
              <Button look="quiet" onClick={() => props.desk.set("queueFrom", Date.now())}>
                {words().startQueue}
              </Button>
            }
          >
            <span role="timer">{words().queued(clock(now() - form().queueFrom))}</span>
          </Show>
          <Button look="quiet" onClick={() => props.desk.set("talkFrom", Date.now())}>
            {words().startTalk}
          </Button>
        </Show>
        <Show when={form().talkFrom > 0}>
          <span role="timer">{words().talking(clock(now() - form().talkFrom))}</span>
        </Show>
        <Show when={stalled()}>{(said) => <span>{said()}</span>}</Show>
        <CrisisLine inBar />
      </div>
    </div>
  );
}

/** 03:25; an hour and more keeps counting in minutes. */
function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / secondMs));
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
