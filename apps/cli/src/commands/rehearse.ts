/**
 * `rehearse`: a talk with a simulated agent, typed at a terminal or given as lines. The seed decides what may be granted; the same seed
 * and lines give the same talk. Words of danger to life end it with where help is.
 */

import { inFolder } from "@tanhao/app/folder/file-port";
import { journalFileName, type OpenedCase } from "@tanhao/app/folder/read-case-folder";
import { keepRehearsal, progressOf, type SkillProgress } from "@tanhao/app/rehearse/keep-rehearsal";
import { playLine, type Rehearsing } from "@tanhao/app/rehearse/play-lines";
import { rehearsalDocument } from "@tanhao/app/rehearse/rehearsal-document";
import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { err, ok, type Result } from "@tanhao/core/result";
import { registers } from "@tanhao/core/talk/hear-book";
import { breakOff } from "@tanhao/core/talk/rehearsal/answer";
import { agentKinds } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { nextDrill, type SkillScore, scoreRehearsal } from "@tanhao/core/talk/rehearsal/score";
import { understander } from "@tanhao/core/talk/rehearsal/understand";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { readNumber } from "../line/read-number.ts";
import { decodeText } from "../line/read-stdin.ts";
import { openCase } from "../open-case.ts";
import { sayPlayed, sayProgress, sayRehearsal, sayResult } from "../print/say-rehearsal.ts";
import { dayInChina } from "../read-settings.ts";
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

  const opened = options["case"] === undefined ? ok(null) : await openCase(options["case"], world);
  if (!opened.ok) return opened;

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
  const kept = opened.value === null || scene.crisis ? ok(null) : await keep(scene, score, opened.value, world);
  if (!kept.ok) return kept;
  const { meaning, now } = hear.gateSheets.CRISIS;
  const help = scene.crisis ? `${meaning[world.lang]}\n${now[world.lang]}` : null;
  return ok({
    json: { document: { ...rehearsalDocument(scene, score, next, book, world.lang), help, progress: kept.value } },
    text: [...shown, help ?? sayResult(scene, score, next, book, world), ...sayProgress(kept.value, world)].join("\n"),
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

/** Into the journal of the case, made where there is none; a talk that stopped for somebody's safety is not kept. */
async function keep(
  scene: Scene,
  score: readonly SkillScore[],
  { folder, record }: OpenedCase,
  world: World,
): Promise<Result<readonly SkillProgress[], Failure>> {
  const path = inFolder(folder, journalFileName);
  const journal = await world.openJournal(path);
  if (!journal.ok) return err({ kind: "journal-unreadable", path, failure: journal.error });
  const kept = await keepRehearsal(scene, score, dayInChina(world.now()), { journal: journal.value });
  await journal.value.storage.close();
  return kept.ok ? ok(progressOf(record, score)) : kept;
}
