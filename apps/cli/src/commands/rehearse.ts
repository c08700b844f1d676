/**
 * `rehearse`: a talk with a simulated agent, typed at a terminal or given as lines. The seed decides what may be granted; the same seed
 * and lines give the same talk. Words of danger to life end it with where help is.
 */

import { playLine, type Rehearsing } from "@tanhao/app/rehearse/play-lines";
import { rehearsalDocument } from "@tanhao/app/rehearse/rehearsal-document";
import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { err, ok, type Result } from "@tanhao/core/result";
import { registers } from "@tanhao/core/talk/hear-book";
import { breakOff } from "@tanhao/core/talk/rehearsal/answer";
import { agentKinds } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { nextDrill, scoreRehearsal } from "@tanhao/core/talk/rehearsal/score";
import { understander } from "@tanhao/core/talk/rehearsal/understand";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { readNumber } from "../line/read-number.ts";
import { decodeText } from "../line/read-stdin.ts";
import { sayPlayed, sayRehearsal, sayResult } from "../print/say-rehearsal.ts";
import type { World } from "../world.ts";

const mostSeed = 999_999;

export const run: RunCommand = async ({ options }, world) => {
  const { agent, script } = options;
  const tone = options["tone"] ?? "plain";
  const register = registers.find((one) => one === tone);
  if (!register) return err({ kind: "bad-choice", option: "tone", text: tone, choices: registers });
  const kind = agentKinds.find((one) => one === agent);
  if (agent !== undefined && !kind) return err({ kind: "bad-choice", option: "agent", text: agent, choices: agentKinds });
  // Without one, another talk each second; it is told, so that the talk can be had again.
  const seed =
    options["seed"] === undefined
      ? ok(Math.floor(world.now().getTime() / 1000) % mostSeed)
      : readNumber("seed", options["seed"], 0, mostSeed);
  if (!seed.ok) return seed;

  const [{ rehearsalBook: book, borrowerModel: model }, { hearBook: hear }, amounts] = await Promise.all([
    world.loadRehearsal(),
    world.loadHearing(),
    world.loadAmounts(),
  ]);
  const rehearsing: Rehearsing = { book, understand: understander({ hearing: book.hearing, hear, model, amounts }), register };
  const start = startRehearsal(book, seed.value, kind ?? null);
  const gentle = hear.gentle[world.lang];
  const typed = script === undefined && world.askLine !== null;
  const played = typed ? ok(await converse(start, rehearsing, world, gentle)) : await playScript(start, script, rehearsing, world, gentle);
  if (!played.ok) return played;

  const { scene, shown } = played.value;
  const score = scoreRehearsal(scene, book);
  const next = nextDrill(score, scene);
  const { meaning, now } = hear.gateSheets.CRISIS;
  const help = scene.crisis ? `${meaning[world.lang]}\n${now[world.lang]}` : null;
  return ok({
    json: { document: { ...rehearsalDocument(scene, score, next, book, world.lang), help } },
    text: [...shown, help ?? sayResult(scene, score, next, book, world)].join("\n"),
  });
};

interface Rehearsed {
  readonly scene: Scene;
  /** What is still to be printed of it. */
  readonly shown: readonly string[];
}

/** Lines of a file or of standard input. What they leave open is broken off. */
async function playScript(
  start: Scene,
  script: string | undefined,
  rehearsing: Rehearsing,
  world: World,
  gentle: string,
): Promise<Result<Rehearsed, Failure>> {
  const bytes = script === undefined ? ok(await world.stdin()) : await world.files.read(script);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  const lines = spokenLines(text.value).map((line) => line.text);
  if (lines.length === 0) return err({ kind: "nothing-rehearsed" });
  let scene = start;
  const shown = [sayRehearsal(start, world)];
  for (const line of lines) {
    if (scene.outcome !== null) break;
    const played = playLine(scene, line, rehearsing);
    shown.push(world.words.rehearse.you(line), ...sayPlayed(played, scene, gentle, rehearsing.book, world));
    scene = played.scene;
  }
  return ok({ scene: breakOff(scene), shown: [...shown, ""] });
}

async function converse(start: Scene, rehearsing: Rehearsing, world: World, gentle: string): Promise<Rehearsed> {
  let scene = start;
  let shown: readonly string[] = [sayRehearsal(start, world), world.words.rehearse.how];
  while (scene.outcome === null) {
    const line = (await world.askLine?.([...shown, world.words.rehearse.prompt].join("\n"))) ?? "q";
    const played = playLine(scene, line, rehearsing);
    shown = sayPlayed(played, scene, gentle, rehearsing.book, world);
    scene = played.scene;
  }
  return { scene, shown };
}
