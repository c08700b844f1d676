/** The week in one paper, to look at, print, save or hand to a helper; and on which day the first screen mentions it. */

import { weekSummary } from "@tanhao/app/overview/week-summary";
import { addDays, weekdayOf } from "@tanhao/core/day";
import { casePath } from "@tanhao/core/standing/legal-path";
import { createMemo, createSignal, onMount } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ChoiceField } from "../design/Field.tsx";
import { Later } from "../design/Later.tsx";
import { Card, Page } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { progressOfCase } from "../home/progress-of-case.ts";
import { format, shellWords } from "../language/words.ts";
import { DocumentActions } from "../words/DocumentActions.tsx";
import { DocumentView } from "../words/DocumentView.tsx";
import { weekPaper } from "./week-paper.ts";
import { chooseWeekday, lookedAtWeek, weekdayChosen, weekdays } from "./week-setting.ts";
import { weekWords } from "./week-words.ts";

export function WeekPage() {
  const open = useCase();
  const words = weekWords;
  const [weekday, setWeekday] = createSignal(weekdayChosen());
  onMount(() => lookedAtWeek(open.today()));
  /** Any day that falls on it: only its name is shown. */
  const nameOfWeekday = (number: number) => format().weekday(addDays(open.today(), number - weekdayOf(open.today())));
  return (
    <Page title={words().title} lead={words().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Later>
        <Paper />
      </Later>
      <BorrowerOnly>
        <Card>
          <ChoiceField
            label={words().weekday}
            value={String(weekday())}
            choices={weekdays.map((number) => ({ value: String(number), label: number === 0 ? words().noWeekday : nameOfWeekday(number) }))}
            onChange={(value) => {
              chooseWeekday(Number(value));
              setWeekday(Number(value));
            }}
          />
        </Card>
      </BorrowerOnly>
    </Page>
  );
}

/** The balances of a week ago are worked out anew, so it comes after the page. */
function Paper() {
  const open = useCase();
  const paper = createMemo(() =>
    weekPaper(
      weekSummary({
        entries: open.entries(),
        record: open.record(),
        standing: open.standing(),
        progress: progressOfCase(open),
        timeline: casePath(open.standing(), open.facts().urgent, open.law().lawBook).timeline,
        actions: open.actions(),
      }),
      open,
    ),
  );
  return (
    <Card>
      <DocumentView document={paper()} />
      <DocumentActions document={paper()} name="week" on={open.today()} />
    </Card>
  );
}
