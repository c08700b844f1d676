import { render } from "solid-js/web";
import { afterEach, expect, it } from "vitest";
import { speak } from "../language/language.ts";
import { QuoteToSay } from "../language/QuoteToSay.tsx";
import { ToSay } from "./ToSay.tsx";

let leave: (() => void) | undefined;
afterEach(async () => {
  leave?.();
  document.body.replaceChildren();
  await speak("zh-CN");
});

function show(what: () => ReturnType<typeof ToSay>): HTMLElement {
  const place = document.createElement("main");
  document.body.append(place);
  leave = render(what, place);
  return place;
}

const quoted = (place: HTMLElement) => [...place.querySelectorAll("blockquote[lang=zh-CN]")].map(({ textContent }) => textContent);

it("a sentence to say stays Chinese, and its meaning stands below it only for who reads another language", async () => {
  const place = show(() => <ToSay chinese="请给我看委托书。" reading="Please show me your authorisation." />);
  expect(place.textContent).toBe("请给我看委托书。");
  await speak("en");
  expect(quoted(place)).toEqual(["请给我看委托书。"]);
  expect(place.textContent).toContain("Please show me your authorisation.");
});

it("of advice each sentence it quotes is shown to who reads another language", async () => {
  const place = show(() => <QuoteToSay chinese="先说“我在听”，再说“请写下来”。" />);
  expect(place.textContent).toBe("");
  await speak("en");
  expect(quoted(place)).toEqual(["我在听", "请写下来"]);
});
