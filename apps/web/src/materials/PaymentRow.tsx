/** One repayment that has its debt, with why; it can be looked at again. */

import { Button } from "../design/Button.tsx";
import { OpenFigure } from "../design/Figure.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { reviewWords } from "./import-words.ts";
import { PaymentReasons } from "./PaymentReasons.tsx";
import type { AnsweredPayment } from "./payment-answers.ts";

export const PaymentRow = (props: { readonly payment: AnsweredPayment; readonly onLook: () => void }) => (
  <OpenFigure
    label={`${format().day(props.payment.row.day)} ${props.payment.row.counterparty ?? props.payment.row.description ?? ""}`}
    value={format().yuan(props.payment.row.fen)}
  >
    <Soft>{reviewWords().place(props.payment.row.file, props.payment.row.line)}</Soft>
    <PaymentReasons proposal={props.payment.proposal} />
    <Button onClick={props.onLook}>{reviewWords().lookAgain}</Button>
  </OpenFigure>
);
