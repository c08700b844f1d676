import { describe, expect, it } from "vitest";
import { readLanguage, readToday } from "./read-settings.ts";

describe("today", () => {
  it("is the date in China, eight hours ahead of UTC", () => {
    expect(readToday(undefined, new Date("2026-11-23T15:59:59Z"))).toEqual({ ok: true, value: "2026-11-23" });
    expect(readToday(undefined, new Date("2026-11-23T16:00:00Z"))).toEqual({ ok: true, value: "2026-11-24" });
  });

  it("is what --on says, when that is a day", () => {
    expect(readToday("2028-02-29", new Date())).toEqual({ ok: true, value: "2028-02-29" });
    expect(readToday("2027-02-29", new Date())).toEqual({
      ok: false,
      error: { kind: "bad-day", option: "on", text: "2027-02-29", impossible: true },
    });
    expect(readToday("24.11.2026", new Date())).toEqual({
      ok: false,
      error: { kind: "bad-day", option: "on", text: "24.11.2026", impossible: false },
    });
  });
});

describe("the language", () => {
  it("is Chinese where the terminal names none", () => {
    for (const LANG of [undefined, "", "C", "C.UTF-8", "POSIX", "zh_CN.UTF-8"])
      expect(readLanguage(undefined, { LANG })).toEqual({ ok: true, value: "zh-CN" });
  });

  it("is English where the terminal speaks another language", () => {
    for (const LANG of ["en_US.UTF-8", "de_DE", "en"]) expect(readLanguage(undefined, { LANG })).toEqual({ ok: true, value: "en" });
    expect(readLanguage(undefined, { LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" })).toEqual({ ok: true, value: "zh-CN" });
  });

  it("is what --lang says before anything else", () => {
    expect(readLanguage("en", { LANG: "zh_CN" })).toEqual({ ok: true, value: "en" });
    expect(readLanguage("zh", { LANG: "en_US" })).toEqual({ ok: true, value: "zh-CN" });
    expect(readLanguage("fr", {})).toEqual({
      ok: false,
      error: { kind: "bad-choice", option: "lang", text: "fr", choices: ["zh-CN", "en"] },
    });
  });
});
