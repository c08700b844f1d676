/**
 * The writing found in a picture, row by row beside the piece of the picture it was read from; the least certain first.
 * The person mends what is wrong and says that it agrees; before that nothing of it is used.
 */

import type { PictureRow } from "@tanhao/readers/image/picture-rows";
import type { ImageLine } from "@tanhao/readers/image/recognise-text";
import { createMemo, createSignal, For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Actions, Mark, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { toClipboard } from "../shell/clipboard.ts";
import { CroppedLine, openBitmap } from "./CroppedLine.tsx";
import type { ImportAnswers } from "./import-answers.ts";
import { importWords } from "./import-words.ts";
import style from "./Picture.module.css";
import type { ComparedPicture } from "./read-in-page.ts";

/** A model is often sure and wrong: below this it is not even sure. */
const sureFrom = 0.9;

interface PictureCardProps {
  readonly rows: readonly PictureRow[];
  readonly picture: ComparedPicture & { readonly isCompared: boolean };
  readonly answers: ImportAnswers;
  readonly onCompared: (compared: ComparedPicture) => void;
}

export function PictureCard(props: PictureCardProps) {
  const bitmap = openBitmap(() => props.picture.bytes);
  const mended = createMemo(() => props.answers.mendedIn(props.picture.bytes));
  const [copied, setCopied] = createSignal(false);
  const textOf = (row: PictureRow, piece: number): string => mended().text(`${row.line}.${piece}`) ?? row.pieces[piece]?.text ?? "";
  const whole = () => props.rows.map((row) => row.pieces.map((_, piece) => textOf(row, piece).trim()).join("  ")).join("\n");
  const byDoubt = () => [...props.rows].sort((a, b) => a.confidence - b.confidence);
  const first = () => byDoubt().filter(({ confidence, text }) => confidence < sureFrom || hasFigure(text));
  const rest = () => props.rows.filter((row) => !first().includes(row));
  /** What was emptied was no writing. */
  const compare = () => {
    const lines = props.rows.flatMap((row) =>
      row.pieces.flatMap((line, piece): ImageLine[] => {
        const text = textOf(row, piece).trim();
        return text === "" ? [] : [{ ...line, text }];
      }),
    );
    props.onCompared({ bytes: props.picture.bytes, lines });
  };
  const copy = async () => {
    const isCopied = await toClipboard(whole());
    setCopied(isCopied);
    if (!isCopied) notify(importWords().notCopied);
  };
  const row = (one: PictureRow) => (
    <div class={style["row"]}>
      <CroppedLine bitmap={bitmap()} row={one} />
      <div class={style["pieces"]}>
        <For each={one.pieces}>
          {(_, piece) => (
            <TextField
              label={importWords().pieceLabel(one.line, one.pieces.length > 1 ? piece() + 1 : null)}
              value={textOf(one, piece())}
              onInput={(value) => mended().mend(`${one.line}.${piece()}`, value)}
            />
          )}
        </For>
      </div>
      <Show when={one.confidence < sureFrom}>
        <span>
          <Mark look="note">{importWords().doubtful}</Mark>
        </span>
      </Show>
    </div>
  );
  return (
    <Show
      when={!props.picture.isCompared}
      fallback={
        <Disclosure summary={importWords().pictureTexts}>
          <p class={style["text"]}>{whole()}</p>
        </Disclosure>
      }
    >
      <h3>{importWords().compareTitle}</h3>
      <Soft>{importWords().compareLead}</Soft>
      <div>
        <For each={first()}>{row}</For>
      </div>
      <Show when={rest().length > 0}>
        <Disclosure summary={importWords().otherLines(rest().length)}>
          <For each={rest()}>{row}</For>
        </Disclosure>
      </Show>
      <Stack>
        <Button look="primary" wide onClick={compare}>
          {importWords().compared}
        </Button>
        <Disclosure summary={importWords().pictureTexts}>
          <p class={style["text"]}>{whole()}</p>
          <Actions>
            <Button icon="copy" onClick={() => void copy()}>
              {copied() ? importWords().copied : importWords().copyTexts}
            </Button>
          </Actions>
        </Disclosure>
      </Stack>
    </Show>
  );
}

/** Sums and days are what an error costs most in. */
const hasFigure = (text: string): boolean => /\d/.test(text);
