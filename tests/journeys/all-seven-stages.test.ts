/** From the door to a backup opened on another phone, through all seven stages, without a network from the second step on; in either language. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "./in-browser.ts";
import {
  atTheDoor,
  chooseTheChannel,
  planAndWords,
  prepareTheMaterials,
  readTheFiles,
  seeTheConsequences,
  walkOf,
} from "./seven-stages.ts";
import {
  agree,
  backUp,
  checkTheTone,
  goOn,
  packTheEvidence,
  restore,
  standing,
  standsAtHome,
  talk,
  watchTheAgreement,
} from "./seven-stages-after.ts";

const folder = mkdtempSync(join(tmpdir(), "tanhao-seven-stages-"));
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

it.each(["zh-CN", "en"] as const)(
  "all seven stages: %s",
  async (speech) => {
    const locale = speech === "en" ? "en-GB" : "zh-CN";
    const first = await stage.visit({ locale, reducedMotion: "reduce" });
    const walk = walkOf(first.page, first.goTo, speech);
    await atTheDoor(walk);
    await readTheFiles(walk);
    await seeTheConsequences(walk);
    await prepareTheMaterials(walk);
    await chooseTheChannel(walk);
    await planAndWords(walk);
    await checkTheTone(walk);
    await talk(walk);
    await agree(walk);
    await watchTheAgreement(walk);
    await goOn(walk);
    await packTheEvidence(walk, folder);
    await standsAtHome(walk);
    const before = await standing(walk);
    const backup = await backUp(walk, folder);
    await first.close();

    const second = await stage.visit({ locale, reducedMotion: "reduce" });
    await second.context.clock.setFixedTime(new Date("2026-12-12T10:00:00+08:00"));
    await second.page.reload();
    const other = walkOf(second.page, second.goTo, speech);
    await restore(other, backup);
    expect(await standing(other)).toEqual(before);
    await second.close();
  },
  400_000,
);
