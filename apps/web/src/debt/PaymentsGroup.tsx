/** What was paid: imported rows with where they stand, and payments typed by hand. */

import type { PaymentForm } from "@tanhao/app/case/debt-form";
import { parseDay } from "@tanhao/core/day";
import { parseYuan } from "@tanhao/core/money";
import { Index, Show } from "solid-js";
import { Button, ButtonLink } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { gradually } from "../design/gradually.ts";
import { Actions, Card, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";
import style from "./Groups.module.css";
import type { GroupProps } from "./group-props.ts";

export function PaymentsGroup(props: GroupProps) {
  const shown = gradually(() => props.form.payments);
  return (
    <Card title={debtWords().groupPayments}>
      <Stack>
        <Index each={shown()}>
          {(payment, index) => (
            <fieldset class={style["item"]}>
              <legend>{debtWords().paymentNumber(index + 1)}</legend>
              <Show when={payment().file === undefined} fallback={<Imported payment={payment()} />}>
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
              </Show>
            </fieldset>
          )}
        </Index>
        <Actions>
          <Button onClick={() => props.set("payments", props.form.payments.length, { day: "", yuan: "" })}>{debtWords().addPayment}</Button>
          <ButtonLink look="quiet" href="#/import">
            {debtWords().importInstead}
          </ButtonLink>
        </Actions>
      </Stack>
    </Card>
  );
}

/** A row of a file stands as it was read: to change it, the file is imported anew. */
function Imported(props: { readonly payment: PaymentForm }) {
  const day = () => parseDay(props.payment.day);
  const yuan = () => parseYuan(props.payment.yuan);
  const said = () => {
    const [on, paid] = [day(), yuan()];
    return on.ok && paid.ok ? `${format().day(on.value)} ${format().yuan(paid.value)}` : "";
  };
  return (
    <>
      <p>{said()}</p>
      <Soft>{debtWords().paymentFromFile(props.payment.file ?? "", props.payment.line ?? 0)}</Soft>
    </>
  );
}
