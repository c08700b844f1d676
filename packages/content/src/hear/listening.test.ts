/** The listener on sentences it has not learned from (talk/utterances-held-out), on many spellings of one sentence, and how it is trained. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { listener, toldClasses } from "@tanhao/core/talk/listen";
import { normaliser } from "@tanhao/core/talk/normal-text";
import { classOf, heardLabels, utteranceClasses } from "@tanhao/core/talk/utterance-class";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hearBook, hearModel } from "../hear.ts";
import { makeModel } from "./make-model.ts";
import { readUtterances, unlike } from "./read-utterances.ts";

const talk = join(fileURLToPath(import.meta.url), "../../../../../talk");
const listen = listener(hearBook, hearModel);
const learned = readUtterances(join(talk, "utterances"));
const apart = readUtterances(join(talk, "utterances-held-out"));
const heldOut = unlike(apart, learned, normaliser(hearBook.spelling));
const first = (text: string) => listen(text).classes[0]?.class;

describe("on sentences it has not learned", () => {
  const heard = heldOut.map(({ label, text }) => ({ wanted: classOf(label), heard: listen(text) }));
  const rightIn = (places: number) =>
    heard.filter(({ wanted, heard: { classes } }) => classes.slice(0, places).some((one) => one.class === wanted)).length / heard.length;

  it("is measured on hundreds, hardly any of which somebody else wrote the same way", () => {
    expect(heldOut.length).toBeGreaterThan(300);
    expect(heldOut.length).toBeGreaterThanOrEqual(0.95 * apart.length);
  });

  it("is right first in at least 85 %, within the first two in 95 %", () => {
    expect(rightIn(1)).toBeGreaterThanOrEqual(0.85);
    expect(rightIn(2)).toBeGreaterThanOrEqual(0.95);
  });

  it("is right in nine of ten when it is sure, and less often when it is not", () => {
    const right = (sure: boolean) => {
      const chosen = heard.filter((one) => one.heard.sure === sure);
      return chosen.filter(({ wanted, heard: { classes } }) => classes[0]?.class === wanted).length / chosen.length;
    };
    expect(right(true)).toBeGreaterThanOrEqual(0.9);
    expect(right(false)).toBeLessThan(right(true));
  });

  it("knows every class in most of its sentences", () => {
    for (const one of utteranceClasses) {
      const own = heard.filter(({ wanted }) => wanted === one);
      expect([one, own.filter(({ heard: { classes } }) => classes[0]?.class === one).length / own.length > 0.5]).toEqual([one, true]);
    }
  });

  it("tells kinds of threat apart", () => {
    const threats = heldOut.filter(({ label }) => label.startsWith("THREAT"));
    const right = threats.filter(({ label, text }) => `THREAT.${listen(text).threat ?? ""}` === label).length;
    expect(right / threats.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe("however it is written", () => {
  it.each([
    ["我帮您反馈，等通知就好", "VAGUE"],
    ["我帮您反馈,dd通知就好", "VAGUE"],
    ["我 帮 您 反 馈 ， 等 通 知 就 好", "VAGUE"],
    ["我幫您反饋，等通知就好", "VAGUE"],
    ["我帮您反馈😊等通知就好🙏", "VAGUE"],
    ["再不还就上征xin了，黑五年", "THREAT"],
    ["再不还就上证信了，黑五年", "THREAT"],
    ["不还就给你txl里的人打电话", "THREAT"],
    ["【青岚金服】您的减免资格今日24时失效，请立即还款", "URGENT"],
    ["（沉默）", "COLD"],
    ["……", "COLD"],
    ["请按1查询账单，人工服务请按0", "INFO"],
    ["發一下身份證正反面", "ID_CHECK"],
  ])("hears %s", (text, wanted) => expect(first(text)).toBe(wanted));

  it("hears the threat behind a greeting and both classes of a long turn", () => {
    expect(listen("您好，打扰了。今天再不处理我们就向法院起诉了。")).toMatchObject({ threat: "legal" });
    expect(first("您好，打扰了。今天再不处理我们就向法院起诉了。")).toBe("THREAT");
    expect(toldClasses(listen("我做不了主，权限在总部。您把失业证明和半年流水传一下。")).slice(0, 2).sort()).toEqual(["NO_AUTH", "PROOF"]);
  });

  it.each(["您好，打扰了。", "喂，您好，我是贷后的小王，您现在方便吗？", "嗯，好的，您说的我听到了。"])(
    "is right behind %s nearly as often as without it",
    (greeting) => {
      expect(heldOut.filter(({ label, text }) => first(`${greeting}${text}`) === classOf(label)).length / heldOut.length).toBeGreaterThan(
        0.85,
      );
    },
  );

  it("does not care how large a sum is or which day is meant", () =>
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 2, max: 60 }), (sum, months) => {
        expect(first(`最多给您分${months}期，每期${sum}元，不能再少了`)).toBe("PARTIAL");
      }),
      { numRuns: 50 },
    ));

  it("answers any text: shares that add up to one, at least two classes told", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const heard = listen(text);
        expect(heard.classes.map((one) => one.class).sort()).toEqual([...utteranceClasses].sort());
        expect(heard.classes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(toldClasses(heard).length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 200 },
    ));

  it("says so where nothing speaks for one class", () => expect(listen("香蕉月亮拖拉机").sure).toBe(false));
});

describe("the model", () => {
  it("is the same whenever it is made from the same lines", () => {
    const some = learned.filter((_, index) => index % 40 === 0);
    const frames = { before: ["您好，"], after: ["，谢谢"] };
    const [one, other] = [makeModel(some, frames, hearBook), makeModel(some, frames, hearBook)];
    expect(one).toEqual(other);
    expect(one.labels).toEqual(heardLabels);
  });

  it("is small: book and model together at most 400 kB compressed", () =>
    expect(gzipSync(JSON.stringify([hearModel, hearBook])).length).toBeLessThanOrEqual(400_000));
});

describe("a long row of numerals", () => {
  it("is read within two seconds, whichever they are", () => {
    const normalise = normaliser(hearBook.spelling);
    const before = performance.now();
    for (const row of ["三", "3", "三千"]) normalise(row.repeat(20_000 / row.length));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
