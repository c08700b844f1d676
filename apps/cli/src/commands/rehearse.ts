/**
 * `rehearse`: a talk with a simulated agent, typed at a terminal or given as lines. The seed decides what may be granted; the same seed
 * and lines give the same talk. Words of danger to life end it with where help is.
 */

import { type Played, playLine, playLines, type Rehearsing } from "@tanhao/app/rehearse/play-lines";
import { rehearsalDocument } from "@tanhao/app/rehearse/rehearsal-document";
import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { err, ok, type Result } from "@tanhao/core/result";
import { registers } from "@tanhao/core/talk/hear-book";
import { agentKinds } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { nextDrill, scoreRehearsal } from "@tanhao/core/talk/rehearsal/score";
import { understander } from "@tanhao/core/talk/rehearsal/understand";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { readNumber } from "../line/read-number.ts";
import { decodeText } from "../line/read-stdin.ts";
import { sayOpening, sayPlayed, sayRehearsal, sayResult } from "../print/say-rehearsal.ts";
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
  const typed = script === undefined && world.askLine !== null;
  const scene = typed
    ? ok(await converse(start, rehearsing, world, hear.gentle[world.lang]))
    : await playScript(start, script, rehearsing, world);
  if (!scene.ok) return scene;

  const score = scoreRehearsal(scene.value, book);
  const next = nextDrill(score, scene.value);
  const help = scene.value.crisis ? `${hear.gateSheets.CRISIS.meaning[world.lang]}\n${hear.gateSheets.CRISIS.now[world.lang]}` : null;
  const result = sayResult(scene.value, score, next, help, book, world);
  return ok({
    json: { document: { ...rehearsalDocument(scene.value, score, next, book, world.lang), help } },
    text: typed ? result : `${sayRehearsal(scene.value, world)}\n\n${result}`,
  });
};

/** Lines of a file or of standard input. */
async function playScript(start: Scene, script: string | undefined, rehearsing: Rehearsing, world: World): Promise<Result<Scene, Failure>> {
  const bytes = script === undefined ? ok(await world.stdin()) : await world.files.read(script);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  const lines = spokenLines(text.value).map((line) => line.text);
  return lines.length === 0 ? err({ kind: "nothing-said", command: "rehearse" }) : ok(playLines(start, lines, rehearsing));
}

async function converse(start: Scene, rehearsing: Rehearsing, world: World, gentle: string): Promise<Scene> {
  let played: Played = { scene: start, hint: null, gentle: false };
  let shown = sayOpening(start, world);
  while (played.scene.outcome === null) {
    const line = (await world.askLine?.(`${shown}\n${world.words.rehearse.prompt}`)) ?? "q";
    played = playLine(played.scene, line, rehearsing);
    shown = sayPlayed(played, gentle, rehearsing.book, world);
  }
  return played.scene;
}
