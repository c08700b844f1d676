/** Which law applies hangs on the licence of the lender: where it is not known it is asked for, never guessed. */

import { ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { Told } from "../glossary/Told.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { debtWords } from "./debt-words.ts";

export const LenderUnknownCard = (props: { readonly debt: string }) => (
  <Card title={debtWords().lenderUnknown} look="note">
    <p>
      <Told sentence={debtWords().lenderUnknownLead} />
    </p>
    <Soft>{debtWords().lenderTypeHint}</Soft>
    <BorrowerOnly>
      <ButtonLink href={`#/debts/${props.debt}/ask`}>{debtWords().addDetails}</ButtonLink>
    </BorrowerOnly>
  </Card>
);
