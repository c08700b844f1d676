import { day } from "@tanhao/core/day";
import { createRoot } from "solid-js";
import { beforeEach, expect, it } from "vitest";
import { forgetAll } from "../shell/kept-setting.ts";
import { createImportAnswers, type ImportAnswers } from "./import-answers.ts";

beforeEach(forgetAll);

/** As after a reload: what stood in memory is gone. */
const opened = (on: string): { readonly answers: ImportAnswers; readonly leave: () => void } =>
  createRoot((leave) => ({ answers: createImportAnswers(day(on)), leave }));

const picture = (byte: number) => Uint8Array.from([137, 80, 78, 71, byte]);

it("finds the words put right in a picture by its bytes, and none in another picture", () => {
  const first = opened("2026-11-24");
  first.answers.mendedIn(picture(1)).mend("3.0", "12,000.00");
  first.answers.mendedIn(picture(1)).mend("3.1", "元");
  first.leave();
  const { answers } = opened("2026-11-24");
  expect([answers.mendedIn(picture(1)).text("3.0"), answers.mendedIn(picture(1)).text("3.1")]).toEqual(["12,000.00", "元"]);
  expect(answers.mendedIn(picture(2)).text("3.0")).toBeUndefined();
});

it("forgets a message that is kept, and nothing of it lies there", () => {
  const first = opened("2026-11-24");
  first.answers.answerTo("请还款").give({ day: "2026-11-20", debt: "d1" });
  first.leave();
  const { answers, leave } = opened("2026-11-24");
  expect(answers.answerTo("请还款").given()).toEqual({ day: "2026-11-20", debt: "d1" });
  expect(answers.answerTo("请还款。").given()).toBeUndefined();
  answers.answerTo("请还款").done();
  leave();
  expect({ ...localStorage }).toEqual({});
});

/** From 24 November the thirtieth day is 24 December. */
it.each([
  ["2026-12-24", "12"],
  ["2026-12-25", undefined],
])("on %s still says %s", (on, text) => {
  const first = opened("2026-11-24");
  first.answers.mendedIn(picture(1)).mend("1.0", "12");
  first.leave();
  expect(opened(on).answers.mendedIn(picture(1)).text("1.0")).toBe(text);
});
