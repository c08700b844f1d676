/** What was paid: imported rows with where they stand, and payments typed by hand. */

import type { PaymentForm } from "@tanhao/app/case/debt-form";
import { Index, Show } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { gradually } from "../design/gradually.ts";
import { Actions, Soft, Stack } from "../design/Layout.tsx";
import { debtWords } from "./debt-words.ts";
import { dayTold, yuanTold } from "./fact-groups.ts";
import style from "./Groups.module.css";
import type { GroupProps } from "./group-props.ts";

export function PaymentsGroup(props: GroupProps) {
  const shown = gradually(() => props.form.payments);
  return (
    <Stack>
      <Index each={shown()}>
        {(payment, index) => (
          <Show when={payment().file === undefined} fallback={<Imported payment={payment()} />}>
            <fieldset class={style["item"]}>
              <legend>{debtWords().paymentNumber(index + 1)}</legend>
              <div class={style["pair"]}>
                <TextField
                  label={debtWords().paymentDay}
                  error={props.errorAt(`payments.${index}.day`)}
                  kind="day"
                  max={props.today()}
                  value={payment().day}
                  onInput={(value) => props.set("payments", index, "day", value)}
                />
                <TextField
                  label={debtWords().paymentYuan}
                  error={props.errorAt(`payments.${index}.yuan`)}
                  kind="money"
                  unit={debtWords().yuan}
                  value={payment().yuan}
                  onInput={(value) => props.set("payments", index, "yuan", value)}
                />
              </div>
              <Button look="quiet" onClick={() => props.set("payments", (list) => list.filter((_, at) => at !== index))}>
                {debtWords().remove}
              </Button>
            </fieldset>
          </Show>
        )}
      </Index>
      <Actions>
        <Button onClick={() => props.set("payments", props.form.payments.length, { day: "", yuan: "" })}>{debtWords().addPayment}</Button>
        <ButtonLink look="quiet" href="#/import">
          {debtWords().importInstead}
        </ButtonLink>
      </Actions>
    </Stack>
  );
}

/** A row of a file stands as it was read: to change it, the file is imported anew. */
function Imported(props: { readonly payment: PaymentForm }) {
  return (
    <div>
      <FigureLine label={dayTold(props.payment.day)} value={yuanTold(props.payment.yuan)} />
      <Soft>{debtWords().paymentFromFile(props.payment.file ?? "", props.payment.line ?? 0)}</Soft>
    </div>
  );
}
