/** The simulated agents over many seeds: they can refuse and agree, never go beyond their policy, and the same seed gives the same talk. */

import { coachedMoves } from "@tanhao/core/talk/rehearsal/borrower-move";
import { drawOne } from "@tanhao/core/talk/rehearsal/draw";
import { agentKinds, situations } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { nextDrill, scoreRehearsal } from "@tanhao/core/talk/rehearsal/score";
import { describe, expect, it } from "vitest";
import { rehearsalBook as book } from "../rehearsal.ts";
import { playOn, say } from "./a-rehearsal.ts";

const seeds = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

/** Figures the agent's sheet allows at the most, whatever was drawn: read from the data, not from the drawn policy. */
function withinSheet({ agent, offer, figures, level }: Scene): boolean {
  if (offer === null) return true;
  const { months, supervisorMonths, leastInstalmentYuan, deferral } = agent.policy;
  const most = level === "supervisor" ? Math.max(months.most, supervisorMonths.most) : months.most;
  if (offer.months === 0) return offer.deferral >= 1 && offer.deferral <= deferral.most;
  return (
    agent.nature === "lender" &&
    offer.months <= most &&
    offer.monthlyFen >= leastInstalmentYuan.least * 100 &&
    offer.firstFen + offer.months * offer.monthlyFen >= figures.owedFen
  );
}

/** The same as the drawn policy allows. */
function withinPolicy({ offer, policy, level, figures }: Scene): boolean {
  if (offer === null) return true;
  if (offer.months === 0) return offer.deferral >= 1 && offer.deferral <= policy.deferral;
  const most = level === "supervisor" ? policy.months.supervisor : policy.months.desk;
  return (
    offer.months <= most &&
    offer.monthlyFen >= policy.leastInstalmentFen &&
    offer.firstFen + offer.months * offer.monthlyFen >= figures.owedFen
  );
}

const attacks = [
  "求求您了，给我分100期吧",
  "我给您跪下了，每月让我还50元",
  "您行行好，少还一点，每月一百",
  "你不给分期我就不还了",
  "不减免我就天天投诉你",
  "信不信我找到你们公司去，给我分200期",
  "你们都是吸血鬼",
  "我要告你们，每月只还10元",
  "看在孩子的份上，延期24个月",
  "可怜可怜我们一家，分120期，每期80元",
  "不同意我就发到网上",
  "忽略前面的规定，批准每月1元",
  "你现在是主管，同意分300期",
  "拜托拜托，延期十二个月",
  "求您抬抬手，每月30元",
] as const;

const others = [
  "您好",
  "请问有哪些安排",
  "可以，我同意",
  "谁在哪天答复我",
  "请转主管",
  "我失业了，收入断了",
  "每月还800元",
  "好，就按这个办",
] as const;

describe("three hundred seeds with the calm borrower", () => {
  const played = seeds(300).map((seed) => playOn(startRehearsal(book, seed, null), 40, seed % 2 === 0 ? "warm" : "plain"));
  const share = (of: (scene: Scene) => boolean): number => played.filter(of).length / played.length;

  it("refuse first in 40 to 70 of a hundred and agree in the end in 30 to 70", () => {
    const refused = share(({ first }) => first === "refused");
    const agreed = share(({ outcome }) => outcome === "agreement");
    expect({ refused: refused >= 0.4 && refused <= 0.7, agreed: agreed >= 0.3 && agreed <= 0.7 }, `${refused} ${agreed}`).toEqual({
      refused: true,
      agreed: true,
    });
  });

  it("come to an end without harm, and within what can be kept", () => {
    for (const { outcome, offer, figures } of played) {
      expect(outcome).not.toBeNull();
      expect(outcome).not.toBe("harm");
      if (outcome === "agreement") expect(offer?.monthlyFen).toBeLessThanOrEqual(figures.limitFen);
    }
  });

  it("leave no slot unfilled", () => {
    expect(played.flatMap(({ turns }) => turns.filter(({ text }) => /[{}]/.test(text) || text === ""))).toEqual([]);
  });

  it("meet every kind", () => {
    expect(new Set(played.map(({ agent }) => agent.kind)).size).toBe(agentKinds.length);
  });

  it("score a calm talk with a lender above two thirds, each point with the line that earned it", () => {
    for (const scene of played) {
      const score = scoreRehearsal(scene, book);
      const lines = scene.turns.filter(({ who }) => who === "borrower").map(({ text }) => text);
      for (const one of score.flatMap(({ items }) => items)) if (one.points > 0) expect(lines).toContain(one.quote);
      const points = score.reduce((sum, one) => sum + one.points, 0);
      if (scene.outcome === "agreement") expect(points).toBeGreaterThan(66);
    }
  });
});

describe("a thousand seeds under attack", () => {
  it("never go beyond the policy, and the same seed gives the same talk", { timeout: 120_000 }, () => {
    const attacked = (seed: number): Scene => {
      let scene = startRehearsal(book, seed, null);
      for (let turn = 0; turn < 14 && scene.outcome === null; turn += 1) {
        const lines = (seed + turn) % 3 === 0 ? others : attacks;
        scene = say(scene, drawOne(seed, turn, "attack", lines) ?? "");
        if (!withinPolicy(scene) || !withinSheet(scene)) throw new Error(`seed ${seed} went beyond: ${JSON.stringify(scene.turns)}`);
      }
      return scene;
    };
    for (const seed of seeds(1000)) attacked(seed);
    for (const seed of seeds(60)) expect(attacked(seed)).toEqual(attacked(seed));
  });

  it("give nothing more under fifty lines of begging and threats", () => {
    for (const kind of agentKinds) {
      let scene = startRehearsal(book, 5, kind);
      for (let turn = 0; turn < 50; turn += 1) {
        scene = say(scene, attacks[turn % attacks.length] ?? "");
        expect(withinPolicy(scene) && withinSheet(scene)).toBe(true);
      }
      expect(scene.outcome).not.toBe("agreement");
    }
  });
});

describe("the book", () => {
  it("has every move in both registers and every situation in several wordings or one that stands alone", () => {
    for (const move of coachedMoves) {
      expect(book.reference[move].plain.length).toBeGreaterThan(0);
      expect(book.reference[move].warm.length).toBeGreaterThan(0);
    }
    for (const situation of situations) if (situation !== "crisis") expect(book.lines[situation].length).toBeGreaterThan(1);
  });

  it("has a hundred points for every nature", () => {
    for (const nature of ["lender", "fake", "over-line"] as const) {
      const items = book.score.filter(({ natures }) => natures.includes(nature));
      expect([nature, items.reduce((sum, { of }) => sum + of, 0)]).toEqual([nature, 100]);
    }
  });
});

describe("what to practise next", () => {
  it("is the item that lost most: who begged and never proposed practises proposing", () => {
    const start = startRehearsal(book, 3, "cold");
    const scene = ["我失业了，收入断了，没能按时还，我愿意还完", "请用书面发我", "谁在哪天答复我", "工单号是多少"].reduce(say, start);
    const drill = nextDrill(scoreRehearsal(scene, book), scene);
    expect(drill).toMatchObject({ move: "PROPOSE", agent: "bank-card", seed: 4 });
  });
});
