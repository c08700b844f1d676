/** What became of every row of the file, and how it compares with the file's own totals. */

import { fen } from "@tanhao/core/money";
import type { FileCheck, FileReading } from "@tanhao/readers/file-reading";
import { For, Show } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { importWords, readerWords } from "./import-words.ts";

export function ReadingSummary(props: { readonly reading: FileReading }) {
  const rows = () => props.reading.rows;
  return (
    <>
      <h3>{importWords().rowsTitle}</h3>
      <FigureLine label={importWords().format} value={readerWords().formats[props.reading.format]} />
      <p>{importWords().rowsSum(rows())}</p>
      <For each={props.reading.notes}>{(note) => <Soft>{readerWords().notes[note]}</Soft>}</For>
      <Show when={rows().unreadable > 0}>
        <Disclosure summary={importWords().unreadableRows}>
          <ul>
            <For each={props.reading.unreadable}>
              {(row) => (
                <li>
                  {importWords().lineReason(row.line, readerWords().unreadable[row.reason])} <code>{row.text}</code>
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={rows().ignored > 0}>
        <Disclosure summary={importWords().ignoredRows}>
          <ul>
            <For each={props.reading.ignored}>
              {(row) => <li>{importWords().lineReason(row.line, readerWords().ignored[row.reason])}</li>}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.reading.checks.length > 0}>
        <Disclosure summary={importWords().checksTitle}>
          <For each={props.reading.checks}>{(check) => <OneCheck check={check} />}</For>
        </Disclosure>
      </Show>
    </>
  );
}

function OneCheck(props: { readonly check: FileCheck }) {
  const shown = (number: number) => (props.check.name.endsWith("-fen") ? format().yuan(fen(number)) : String(number));
  const outcome = () =>
    props.check.ok ? importWords().checkGood : importWords().checkBad(shown(props.check.expected), shown(props.check.found));
  return (
    <>
      <FigureLine label={readerWords().checks[props.check.name]} value={outcome()} />
      <Show when={props.check.note}>{(note) => <Soft>{readerWords().checkNotes[note()]}</Soft>}</Show>
    </>
  );
}
