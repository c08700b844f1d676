import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("text of a file", () => {
  it("is UTF-8 where it is valid UTF-8, without its mark", () => {
    expect(decodeText(utf8("\ufeff花呗"))).toEqual({ ok: true, value: { text: "花呗", encoding: "utf-8" } });
  });

  it("is GB18030 where it is not UTF-8: 支付宝 as Alipay writes it", () => {
    expect(decodeText(bytes(0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6))).toEqual({ ok: true, value: { text: "支付宝", encoding: "gb18030" } });
  });

  it("is UTF-16 where its mark says so", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x31, 0x00, 0x4e, 0x54))).toMatchObject({ ok: true, value: { text: "1呎", encoding: "utf-16le" } });
  });

  it("is refused, not guessed, where no encoding fits", () => {
    expect(decodeText(bytes(0x61, 0xff, 0x61, 0x80, 0x30))).toEqual({ ok: false, error: { kind: "encoding-unknown" } });
  });

  it("is no text where it holds a NUL", () =>
    expect(decodeText(bytes(0x61, 0x00, 0x62))).toEqual({ ok: false, error: { kind: "not-text" } }));

  it("is read as the person says and nothing else", () => {
    expect(decodeText(bytes(0xd6, 0xd0), "utf-8")).toEqual({ ok: false, error: { kind: "encoding-unknown" } });
  });
});
