/**
 * A copy to hand over: places covered by hand, a watermark over everything, saved as a new picture. The original stays as it is.
 * The picture itself is kept nowhere; the places are a draft, and stand on it again when the same file is chosen again.
 */

import { hashBytes } from "@tanhao/journal/sha256";
import type { ImageLine } from "@tanhao/readers/image/recognise-text";
import type { Box, Picture } from "@tanhao/writers/shared-copy/picture";
import { type PlacedWords, proposeBoxes } from "@tanhao/writers/shared-copy/propose-boxes";
import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { format } from "../language/words.ts";
import { FileChoice } from "../materials/FileChoice.tsx";
import type { ChosenFile } from "../materials/read-in-page.ts";
import { recognisePicture } from "../picture/recognise-picture.ts";
import { saveDownload } from "../settings/save-download.ts";
import { createDraft } from "../shell/draft.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { isPdf } from "./is-pdf.ts";
import { webMonthWords } from "./month-words.ts";
import share from "./SharePage.module.css";
import { drawOn, openPicture, pngOf, sharedCopy } from "./shared-copy.ts";

const placed = ({ text, box }: ImageLine): PlacedWords => ({
  text,
  x: box.left,
  y: box.top,
  width: box.right - box.left,
  height: box.bottom - box.top,
});

/** The PDF chosen, and which of its pages is shown. */
interface OpenPdf {
  readonly whole: Uint8Array;
  readonly page: number;
  readonly pages: number;
}

interface CopyDraft {
  /** The page of which file the places are on. */
  of: string;
  boxes: readonly Box[];
  whom: string;
  typed: { x: string; y: string; width: string; height: string };
}

const blank: CopyDraft = { of: "", boxes: [], whom: "", typed: { x: "", y: "", width: "", height: "" } };

const pageOf = (file: Uint8Array, page: number): string => `${hashBytes(file)} ${page}`;

const places = ["x", "y", "width", "height"] as const;

export function SharePage() {
  const open = useCase();
  const words = webMonthWords;
  const [picture, setPicture] = createSignal<Picture>();
  /** What is shown: the page of which file. */
  const [shown, setShown] = createSignal("");
  const draft = createDraft("shared-copy", blank);
  const boxes = () => (draft.form.of === shown() ? draft.form.boxes : []);
  const setBoxes = (boxes: readonly Box[]) => draft.set({ of: shown(), boxes });
  const [said, setSaid] = createSignal<string>();
  const [bytes, setBytes] = createSignal<Uint8Array>(new Uint8Array());
  const [looking, setLooking] = createSignal<AbortController>();
  const [found, setFound] = createSignal<string>();
  const hasNumbers = Object.values(draft.form.typed).some((typed) => typed !== "");
  const watermark = () => words().watermark(draft.form.whom.trim(), format().day(open.today()));
  holdHalfDone("file", () => picture() !== undefined);

  const [pdf, setPdf] = createSignal<OpenPdf>();

  const choose = async ([file]: readonly ChosenFile[]) => {
    if (!file) return;
    setPdf(undefined);
    if (!isPdf(file.bytes)) return show(file.bytes as Uint8Array<ArrayBuffer>, pageOf(file.bytes, 1)); // read from a file: no shared memory
    await turnTo(file.bytes, 1);
  };
  /** Places are of one page: another page begins without any of its own. */
  const turnTo = async (whole: Uint8Array, page: number) => {
    const { drawPdfPage } = await import("./pdf-page.ts");
    const drawn = await drawPdfPage(whole, page);
    if (typeof drawn === "string") {
      setPicture(undefined);
      setSaid(drawn === "pdf-damaged" ? words().notPicture : words().pdfLocked);
      return;
    }
    await show(drawn.png, pageOf(whole, page));
    setPdf({ whole, page, pages: drawn.pages });
  };
  const show = async (picked: Uint8Array<ArrayBuffer>, page: string) => {
    const opened = await openPicture(picked);
    setSaid(opened === "not-a-picture" ? words().notPicture : opened === "too-large" ? words().tooLarge : undefined);
    setShown(page);
    setFound(undefined);
    setBytes(picked);
    setPicture(typeof opened === "string" ? undefined : opened);
  };
  const cover = (...more: readonly Box[]) => setBoxes([...boxes(), ...more]);
  const coverTyped = (of: Picture) => {
    const share = (text: string, whole: number) => (Number(text) / 100) * whole;
    const { x, y, width, height } = draft.form.typed;
    const box = { x: share(x, of.width), y: share(y, of.height), width: share(width, of.width), height: share(height, of.height) };
    if (Object.values(box).every(Number.isFinite) && box.width > 0 && box.height > 0) cover(box);
  };
  /** Only what the person sees and leaves there is covered in the copy. */
  const findNumbers = async () => {
    const stop = new AbortController();
    setLooking(stop);
    const lines = await recognisePicture(bytes(), () => undefined, stop.signal);
    setLooking(undefined);
    if (stop.signal.aborted) return;
    const proposed = lines.ok ? proposeBoxes(lines.value.map(placed)) : [];
    cover(...proposed);
    setFound(lines.ok ? words().found(proposed.length) : words().notRead);
  };
  onCleanup(() => looking()?.abort());
  const save = async (of: Picture) => {
    const page = pdf()?.page;
    const name = `copy-${open.today()}${page === undefined ? "" : `-${page}`}.png`;
    if (!saveDownload(name, await pngOf(sharedCopy(of, boxes(), watermark())), "image/png")) return;
    draft.startFrom(unwrap(draft.form));
    notify(words().made);
  };
  const labels = () => ({ x: words().fromLeft, y: words().fromTop, width: words().boxWidth, height: words().boxHeight });

  return (
    <Page title={words().shareTitle} lead={words().shareLead} back={{ href: "#/papers", label: words().papersTitle }}>
      <Card>
        <Stack>
          <FileChoice
            label={words().choose}
            accept="image/png,image/jpeg,image/webp,application/pdf"
            onChoose={(files) => void choose(files)}
          />
          <Soft>{words().chooseHint}</Soft>
          <Show when={picture() === undefined && draft.form.boxes.length > 0}>
            <p role="status">{words().boxesKept(draft.form.boxes.length)}</p>
          </Show>
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
        </Stack>
      </Card>
      <Show when={picture()}>
        {(of) => (
          <>
            <Card>
              <Stack>
                <p>{words().draw}</p>
                <Show when={pdf()}>
                  {(at) => (
                    <Actions>
                      <span role="status">{words().pdfPage(at().page, at().pages)}</span>
                      <Button disabled={at().page === 1} onClick={() => void turnTo(at().whole, at().page - 1)}>
                        {words().pageBefore}
                      </Button>
                      <Button disabled={at().page === at().pages} onClick={() => void turnTo(at().whole, at().page + 1)}>
                        {words().pageAfter}
                      </Button>
                    </Actions>
                  )}
                </Show>
                <DrawingArea picture={of()} boxes={boxes()} watermark={watermark()} onBox={cover} />
                <Actions>
                  <span role="status">{words().boxes(boxes().length)}</span>
                  <Button disabled={boxes().length === 0} onClick={() => setBoxes(boxes().slice(0, -1))}>
                    {words().undo}
                  </Button>
                </Actions>
                <Actions>
                  <Show when={looking()} fallback={<Button onClick={() => void findNumbers()}>{words().find}</Button>}>
                    {(stop) => <Button onClick={() => stop().abort()}>{words().stopFinding}</Button>}
                  </Show>
                </Actions>
                <p role="status">{found() ?? ""}</p>
                <Disclosure summary={words().byNumbers} open={hasNumbers}>
                  <Stack>
                    <div class={style["pair"]}>
                      {places.map((place) => (
                        <TextField
                          label={labels()[place]}
                          kind="percent"
                          unit={words().percent}
                          value={draft.form.typed[place]}
                          onInput={(value) => draft.set("typed", place, value)}
                        />
                      ))}
                    </div>
                    <Button onClick={() => coverTyped(of())}>{words().addBox}</Button>
                  </Stack>
                </Disclosure>
              </Stack>
            </Card>
            <Card>
              <Stack>
                <TextField
                  label={words().forWhom}
                  hint={words().forWhomHint}
                  value={draft.form.whom}
                  onInput={(whom) => draft.set("whom", whom)}
                />
                <Button look="primary" wide onClick={() => void save(of())}>
                  {words().make}
                </Button>
              </Stack>
            </Card>
          </>
        )}
      </Show>
    </Page>
  );
}

interface DrawingAreaProps {
  readonly picture: Picture;
  readonly boxes: readonly Box[];
  readonly watermark: string;
  readonly onBox: (box: Box) => void;
}

/** Shows the copy as it will be saved; a drag adds a place in the picture's own pixels. */
function DrawingArea(props: DrawingAreaProps) {
  let canvas: HTMLCanvasElement | undefined;
  const [from, setFrom] = createSignal<readonly [x: number, y: number]>();
  createEffect(() => {
    const copy = sharedCopy(props.picture, props.boxes, props.watermark);
    if (canvas) drawOn(canvas, copy);
  });
  const placeOf = (event: PointerEvent & { readonly currentTarget: HTMLCanvasElement }): readonly [number, number] => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - left) / width) * props.picture.width, ((event.clientY - top) / height) * props.picture.height];
  };
  return (
    <canvas
      ref={canvas}
      class={share["area"]}
      role="img"
      aria-label={webMonthWords().area}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(placeOf(event));
      }}
      onPointerUp={(event) => {
        const start = from();
        setFrom(undefined);
        if (!start) return;
        const [x, y] = placeOf(event);
        if (Math.abs(x - start[0]) > 2 && Math.abs(y - start[1]) > 2)
          props.onBox({
            x: Math.min(x, start[0]),
            y: Math.min(y, start[1]),
            width: Math.abs(x - start[0]),
            height: Math.abs(y - start[1]),
          });
      }}
      onPointerCancel={() => setFrom(undefined)}
    />
  );
}
