/** The eight questions on one screen, answered by what the case knows where it does. Nothing has to be answered, and each answer is one tap. */

import type { ChannelsForDebt } from "@tanhao/app/channel/channels-for-debt";
import { triedIn } from "@tanhao/app/channel/channels-for-debt";
import { type Channel, channels, comforts, complexities, urgencies } from "@tanhao/core/channel/channel";
import { type Goal, goals } from "@tanhao/core/channel/channel-directory";
import { addDays } from "@tanhao/core/day";
import { type Debt, type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import { Show } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { ChoiceField, TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { ManyChoiceField } from "../design/ManyChoiceField.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import type { Answers } from "./channel-answers.ts";
import { channelWords, webChannelWords } from "./channel-words.ts";
import { morningText, nextWorkday, type Plan, type PlannedTime, timeText } from "./planned-time.ts";

interface QuestionsProps {
  readonly debt: Debt;
  readonly found: ChannelsForDebt;
  readonly answers: Answers;
  readonly set: SetStoreFunction<Answers>;
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
  /** Minutes after midnight. */
  readonly minuteNow: number;
}

export function QuestionsCard(props: QuestionsProps) {
  const words = webChannelWords;
  const choices = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<NoInfer<Code>, string>>) =>
    codes.map((value) => ({ value, label: words().choice(labels[value]) }));
  /** Where only neutral words may be used everything but a court begins with verifying. */
  const open = (): readonly Goal[] => (props.found.words.set === "neutral" ? ["verify", "court"] : goals);
  return (
    <Card title={words().questions}>
      <Stack>
        <Soft>{words().questionsLead}</Soft>
        <ChoiceField
          label={words().goal}
          value={props.found.facts.goal}
          choices={choices(open(), channelWords().goals)}
          onChange={(value) => props.set("goal", value as Goal)}
        />
        <ChoiceField
          label={words().urgency}
          value={props.answers.urgency}
          choices={choices(urgencies, words().urgencies)}
          onChange={(value) => props.set("urgency", value as Answers["urgency"])}
        />
        <ChoiceField
          label={words().complexity}
          value={props.answers.complexity}
          choices={choices(complexities, words().complexities)}
          onChange={(value) => props.set("complexity", value as Answers["complexity"])}
        />
        <ChoiceField
          label={words().comfort}
          value={props.answers.comfort}
          choices={choices(comforts, words().comforts)}
          onChange={(value) => props.set("comfort", value as Answers["comfort"])}
        />
        <ChoiceField
          label={words().evidence}
          value={props.answers.evidence}
          choices={choices(["yes", "no"] as const, words().evidences)}
          onChange={(value) => props.set("evidence", value as Answers["evidence"])}
        />
        <TriedField {...props} />
        <TimeFields {...props} />
        <LenderField {...props} />
      </Stack>
    </Card>
  );
}

/** What the record holds is shown and cannot be unsaid here. */
function TriedField(props: QuestionsProps) {
  const open = useCase();
  const recorded = () => new Set(triedIn(open.record(), props.debt));
  const possible = (): readonly Channel[] => {
    const { lender } = props.found.facts;
    return channels.filter((channel) => {
      if (channel === "court-help") return false;
      if (channel === "branch") return lender === "bank";
      if (lender === "private") return channel !== "email" && channel !== "complaint-line" && channel !== "regulator";
      return true;
    });
  };
  const nameOf = (channel: Channel) =>
    recorded().has(channel)
      ? webChannelWords().recorded(channelWords().names[channel])
      : webChannelWords().choice(channelWords().names[channel]);
  return (
    <ManyChoiceField
      label={webChannelWords().tried}
      values={[...recorded(), ...props.answers.tried]}
      choices={possible().map((value) => ({ value, label: nameOf(value), fixed: recorded().has(value) }))}
      onChange={(values) => props.set("tried", values.filter((value) => !recorded().has(value as Channel)) as Channel[])}
    />
  );
}

function TimeFields(props: QuestionsProps) {
  const open = useCase();
  const words = webChannelWords;
  const workday = () => nextWorkday(open.today(), open.law().lawBook.calendar);
  const choices = () => {
    const day = workday();
    return [
      { value: "now", label: words().now(timeText(props.minuteNow)) },
      { value: "tomorrow", label: words().tomorrow(morningText) },
      ...(day === null ? [] : [{ value: "workday", label: words().workday(format().weekday(day), format().monthDay(day), morningText) }]),
      { value: "other", label: words().otherTime },
    ];
  };
  return (
    <>
      <ChoiceField
        label={words().at}
        value={props.plan.when}
        choices={choices()}
        onChange={(value) =>
          props.onPlan({
            when: value as PlannedTime,
            other: props.plan.other === "" ? `${addDays(open.today(), 1)}T${morningText}` : props.plan.other,
          })
        }
      />
      <Show when={props.plan.when === "other"}>
        <TextField
          label={words().otherTimeLabel}
          kind="datetime"
          value={props.plan.other}
          onInput={(other) => props.onPlan({ when: "other", other })}
        />
      </Show>
    </>
  );
}

/** Known from the contract it is only shown: another answer belongs into the facts of the debt. */
function LenderField(props: QuestionsProps) {
  const words = webChannelWords;
  const edit = () => `#/debts/${props.debt.id}/edit`;
  return (
    <Show
      when={props.debt.lender.type === "unknown"}
      fallback={
        <div>
          <p>{words().lenderKnown(terms().lenderType[props.debt.lender.type])}</p>
          <BorrowerOnly>
            <ButtonLink look="quiet" href={edit()}>
              {words().changeLender}
            </ButtonLink>
          </BorrowerOnly>
        </div>
      }
    >
      <ChoiceField
        label={words().lender}
        hint={words().lenderHint}
        value={props.answers.lender === "" ? "unknown" : props.answers.lender}
        choices={lenderTypes.map((value) => ({ value, label: terms().lenderType[value] }))}
        onChange={(value) => props.set("lender", value as LenderType)}
      />
    </Show>
  );
}
