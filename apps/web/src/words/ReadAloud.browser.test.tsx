/** Reading aloud can be stopped with the button that began it, ends by itself, and does not outlive its page or hiding. */

import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";

/** The browser of the tests has no Chinese voice: this one says nothing, and remembers what it was to say. */
class Spoken extends EventTarget {
  voice: object | null = null;
  lang = "";
  constructor(readonly text: string) {
    super();
  }
}
let waiting: Spoken[] = [];
const device = Object.assign(new EventTarget(), {
  getVoices: () => [{ lang: "zh-CN", localService: true }],
  speak: (one: Spoken) => void waiting.push(one),
  cancel: () => {
    waiting = [];
  },
});
const said = () => waiting.map(({ text }) => text);

let ReadAloud: typeof import("./ReadAloud.tsx").ReadAloud;
let hide: typeof import("../shell/hide.ts");
beforeAll(async () => {
  Object.defineProperty(window, "speechSynthesis", { value: device });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Spoken });
  ({ ReadAloud } = await import("./ReadAloud.tsx"));
  hide = await import("../shell/hide.ts");
});

let place: HTMLElement;
let dispose: () => void;
const [isThere, setThere] = createSignal(true);
beforeEach(() => {
  waiting = [];
  setThere(true);
  place = document.body.appendChild(document.createElement("div"));
  dispose = render(
    () => (
      <Show when={isThere()}>
        <ReadAloud sentences={["请说明你是谁。", "请发书面材料。"]} />
        <ReadAloud sentences={["我先核对。"]} />
      </Show>
    ),
    place,
  );
});
afterEach(() => {
  dispose();
  place.remove();
});

const button = (at: number) => place.querySelectorAll("button")[at];
const names = () => [...place.querySelectorAll("button")].map(({ textContent }) => textContent);

it("stops with the same button, which says so while it speaks", () => {
  expect(names()).toEqual(["念给我听", "念给我听"]);
  button(0)?.click();
  expect(said()).toEqual(["请说明你是谁。", "请发书面材料。"]);
  expect(names()).toEqual(["停下", "念给我听"]);
  button(0)?.click();
  expect(said()).toEqual([]);
  expect(names()).toEqual(["念给我听", "念给我听"]);
});

it("ends with its last sentence, not with its first", () => {
  button(0)?.click();
  waiting[0]?.dispatchEvent(new Event("end"));
  expect(names()).toEqual(["停下", "念给我听"]);
  waiting[1]?.dispatchEvent(new Event("end"));
  expect(names()).toEqual(["念给我听", "念给我听"]);
});

it("is left off for another, and what the browser tells late of the first does not end the second", () => {
  button(0)?.click();
  const late = waiting.at(-1);
  button(1)?.click();
  late?.dispatchEvent(new Event("error"));
  expect(said()).toEqual(["我先核对。"]);
  expect(names()).toEqual(["念给我听", "停下"]);
});

it("ends when the page is left", () => {
  button(0)?.click();
  setThere(false);
  expect(said()).toEqual([]);
});

it("ends when the screen is hidden", () => {
  button(0)?.click();
  hide.hideScreen();
  expect(said()).toEqual([]);
  hide.comeBack();
  expect(names()).toEqual(["念给我听", "念给我听"]);
});
