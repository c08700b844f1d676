/** Every state of every scene, in Chinese and light and in English and dark: axe, width, targets, names and headings. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyScene } from "./every-state.ts";
import { openStage, type Stage } from "./in-browser.ts";
import { faultsInScene, looks } from "./play-scene.ts";
import { faultsOf } from "./screen-faults.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(looks)("in $lang, $colorScheme", (look) => {
  it.each(everyScene)(
    "$name",
    async (scene) => {
      expect(await faultsInScene(stage, scene, look, faultsOf)).toEqual([]);
    },
    600_000,
  );
});
