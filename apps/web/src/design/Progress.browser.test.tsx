/** A screen reader is told of long work once, and again only when the work is another one; the bar and the words for the eye go on. */

import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, it } from "vitest";
import { Progress } from "./Progress.tsx";

it("tells the label anew only when more than its numbers change, and holds no button in what is told", () => {
  const place = document.body.appendChild(document.createElement("div"));
  const [now, setNow] = createSignal({ label: "下载：1 / 20", done: 0.05 });
  const dispose = render(() => <Progress label={now().label} done={now().done} stop={{ label: "停下", onStop: () => undefined }} />, place);
  const told = () => place.querySelector("[role=status]")?.textContent;
  expect(told()).toBe("下载：1 / 20");
  setNow({ label: "下载：12.5 / 20", done: 0.625 });
  expect(told()).toBe("下载：1 / 20");
  expect(place.querySelector("[aria-hidden]")?.textContent).toBe("下载：12.5 / 20");
  expect(place.querySelector("progress")?.value).toBe(0.625);
  setNow({ label: "加密：1 / 2", done: 0.5 });
  expect(told()).toBe("加密：1 / 2");
  expect(place.querySelector("[role=status] button")).toBeNull();
  dispose();
  place.remove();
});
