import { expect, it } from "vitest";
import { textOfTalk } from "./talk-text.ts";

const read = (text: string) => textOfTalk(new TextEncoder().encode(text));

it("a text stays as it is", () => expect(read("客服：您好\n  我：在")).toEqual({ ok: true, value: "客服：您好\n  我：在" }));

it("a page gives its words, a block a line; scripts are no words", () =>
  expect(
    read(
      '<!DOCTYPE html><html><head><title>记录</title><script>alert("x")</script></head><body><div class="n">客服&nbsp;2026-11-20 14:03</div><div>明天&lt;给&gt;您回电话</div><p>我 2026-11-20 14:04</p>好的<br></body></html>',
    ),
  ).toEqual({ ok: true, value: "记录\n客服 2026-11-20 14:03\n明天<给>您回电话\n我 2026-11-20 14:04\n好的" }));

it("a mail gives the text of its page", () =>
  expect(read("From: a@example.invalid\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nA：您好\r\nB：您好")).toEqual(
    { ok: true, value: "A：您好\r\nB：您好" },
  ));

it("what is no text is refused", () =>
  expect(textOfTalk(Uint8Array.from([0x89, 0x50, 0, 1, 2]))).toEqual({ ok: false, error: { kind: "not-text" } }));
