/** How it is to be paid: so much a month, single sums, all at once, or a pause first; what comes before, the total, the end. */

import { offerShapes } from "@tanhao/app/agreement/agreement-form";
import { Index, Match, Show, Switch } from "solid-js";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { ChoiceField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { agreementPageWords } from "./agreement-words.ts";
import type { OfferFields } from "./offer-form.ts";

export function PaymentFields(props: OfferFields) {
  const words = agreementPageWords;
  const form = () => props.draft.form;
  return (
    <Stack>
      <ChoiceField
        label={words().shape}
        value={form().shape}
        choices={offerShapes.map((value) => ({ value, label: words().shapes[value] }))}
        onChange={(value) => props.draft.set("shape", value as (typeof offerShapes)[number])}
      />
      <Switch>
        <Match when={form().shape === "level"}>
          <div class={style["pair"]}>
            <Money {...props} field="each" label={words().each} />
            <Count {...props} field="months" label={words().months} />
          </div>
          <DayOf {...props} field="first" label={words().first} />
        </Match>
        <Match when={form().shape === "listed"}>
          <Dues {...props} />
        </Match>
        <Match when={form().shape === "once"}>
          <div class={style["pair"]}>
            <Money {...props} field="once" label={words().once} />
            <DayOf {...props} field="onceDay" label={words().onceDay} />
          </div>
        </Match>
        <Match when={form().shape === "deferral"}>
          <div class={style["pair"]}>
            <DayOf {...props} field="deferredTo" label={words().deferredTo} />
            <Count {...props} field="deferrals" label={words().deferrals} />
          </div>
          <Money {...props} field="firstPayment" label={words().deferralCost} />
        </Match>
      </Switch>
      <Show when={form().shape === "level" || form().shape === "listed"}>
        <div class={style["pair"]}>
          <Money {...props} field="firstPayment" label={words().firstPayment} hint={words().firstPaymentHint} />
          <Show when={form().firstPayment !== ""}>
            <DayOf {...props} field="firstPaymentDay" label={words().firstPaymentDay} />
          </Show>
        </div>
      </Show>
      <div class={style["pair"]}>
        <Money {...props} field="total" label={words().total} />
        <DayOf {...props} field="endDay" label={words().endDay} />
      </div>
    </Stack>
  );
}

function Dues(props: OfferFields) {
  const words = agreementPageWords;
  return (
    <>
      <Index each={props.draft.form.dues}>
        {(due, index) => (
          <fieldset class={style["item"]}>
            <legend>{words().due(index + 1)}</legend>
            <div class={style["pair"]}>
              <TextField
                label={words().dueDay}
                kind="day"
                error={props.errors[`dues.${index}.day`]}
                value={due().day}
                onInput={(value) => props.draft.set("dues", index, "day", value)}
              />
              <TextField
                label={words().dueSum}
                kind="money"
                unit={words().yuan}
                error={props.errors[`dues.${index}.yuan`]}
                value={due().yuan}
                onInput={(value) => props.draft.set("dues", index, "yuan", value)}
              />
            </div>
            <Show when={props.draft.form.dues.length > 1}>
              <Button look="quiet" onClick={() => props.draft.set("dues", (all) => all.filter((_, at) => at !== index))}>
                {words().removeDue}
              </Button>
            </Show>
          </fieldset>
        )}
      </Index>
      <Button onClick={() => props.draft.set("dues", props.draft.form.dues.length, { day: "", yuan: "" })}>{words().addDue}</Button>
    </>
  );
}

type MoneyField = "each" | "once" | "firstPayment" | "total" | "balance" | "waived";
type DayField = "first" | "onceDay" | "deferredTo" | "firstPaymentDay" | "endDay" | "balanceDay";

export const Money = (props: OfferFields & { readonly field: MoneyField; readonly label: string; readonly hint?: string }) => (
  <TextField
    label={props.label}
    hint={props.hint}
    kind="money"
    unit={agreementPageWords().yuan}
    error={props.errors[props.field]}
    value={props.draft.form[props.field]}
    onInput={(value) => props.draft.set(props.field, value)}
  />
);

export const DayOf = (props: OfferFields & { readonly field: DayField; readonly label: string }) => (
  <TextField
    label={props.label}
    kind="day"
    error={props.errors[props.field]}
    value={props.draft.form[props.field]}
    onInput={(value) => props.draft.set(props.field, value)}
  />
);

const Count = (props: OfferFields & { readonly field: "months" | "deferrals"; readonly label: string }) => (
  <TextField
    label={props.label}
    kind="number"
    error={props.errors[props.field]}
    value={props.draft.form[props.field]}
    onInput={(value) => props.draft.set(props.field, value)}
  />
);
