/** What a credit report holds beside debts of one's own: foreign money, vouching for others, what has ended, who looked. */

import type { CreditReport } from "@tanhao/core/materials/credit-report";
import type { ProposedDebts } from "@tanhao/core/materials/propose-debts";
import { For, Show } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { reviewWords } from "./import-words.ts";
import { ReportAccount } from "./ReportAccount.tsx";

interface ReportAsideProps {
  readonly report: CreditReport;
  readonly proposed: ProposedDebts;
}

export function ReportAside(props: ReportAsideProps) {
  const words = reviewWords;
  return (
    <>
      <Show when={props.proposed.foreign.length > 0}>
        <Disclosure summary={words().foreign(props.proposed.foreign.length)}>
          <Soft>{words().foreignLead}</Soft>
          <For each={props.proposed.foreign}>{(one) => <ReportAccount proposed={one} />}</For>
        </Disclosure>
      </Show>
      <Show when={props.report.guarantees.length > 0}>
        <Disclosure summary={words().guarantees(props.report.guarantees.length)}>
          <Soft>{words().guaranteesLead}</Soft>
          <ul>
            <For each={props.report.guarantees}>{({ sentence }) => <li>{sentence}</li>}</For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.proposed.leftOut.length > 0}>
        <Disclosure summary={words().leftOut(props.proposed.leftOut.length)}>
          <ul>
            <For each={props.proposed.leftOut}>
              {({ account, because }) => (
                <li>
                  {account.lender} · {words().leftOutBecause[because]}
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.report.inquiries.length > 0}>
        <Disclosure summary={words().inquiries(props.report.inquiries.length)}>
          <ul>
            <For each={props.report.inquiries}>
              {({ day, institution, reason, self }) => (
                <li>
                  {format().day(day)} {self ? words().bySelf : `${institution} ${reason}`}
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
    </>
  );
}
