/** The days of what is to be done as a calendar file, saved or handed to the calendar. Its titles say nothing about anybody or any sum. */

import { laterOf } from "@tanhao/core/day";
import { calendarEntries } from "@tanhao/core/followup/calendar-entries";
import { createSignal, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { followupWords } from "../home/action-words.ts";
import { shellWords } from "../language/words.ts";
import { saveDownload } from "../settings/save-download.ts";
import { actionsWords } from "./actions-words.ts";

const [name, type] = ["tanhao.ics", "text/calendar;charset=utf-8"];

export function CalendarCard() {
  const open = useCase();
  const words = actionsWords;
  const [making, setMaking] = createSignal(false);
  /** What is over its day is due today. */
  const file = async (): Promise<string> => {
    setMaking(true);
    try {
      const { writeIcs } = await import("@tanhao/writers/ics/write-ics");
      const title = followupWords().calendar.action;
      const events = calendarEntries({ plan: null, actions: open.actions() }).map(({ id, day, remindDaysBefore }) => ({
        id,
        day: laterOf(day, open.today()),
        title,
        remindDaysBefore,
      }));
      return await writeIcs(events, { name: shellWords().appName, stamped: open.today() });
    } finally {
      setMaking(false);
    }
  };
  const save = async () => {
    if (saveDownload(name, await file(), type)) notify(words().calendarSaved);
  };
  const share = async () => {
    const written = await file();
    try {
      await navigator.share({ files: [new File([written], name, { type })] });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) notify(words().calendarShareFailed);
    }
  };
  const mayShare = typeof navigator.canShare === "function" && navigator.canShare({ files: [new File([""], name, { type })] });
  return (
    <Card title={words().calendarTitle}>
      <Soft>{words().calendarLead}</Soft>
      <Actions>
        <Button icon="calendar" busy={making() ? shellWords().loading : undefined} onClick={() => void save()}>
          {words().calendarSave}
        </Button>
        <Show when={mayShare}>
          <Button icon="share" look="quiet" onClick={() => void share()}>
            {words().calendarShare}
          </Button>
        </Show>
      </Actions>
    </Card>
  );
}
