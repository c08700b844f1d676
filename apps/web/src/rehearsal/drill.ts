/** One rehearsal on the page: how it stands, the hint asked for last, the tone of the sentences offered. It lives as long as the page. */

import { type Played, playLine } from "@tanhao/app/rehearse/play-lines";
import type { Register } from "@tanhao/core/talk/hear-book";
import type { Hint } from "@tanhao/core/talk/rehearsal/reference";
import type { AgentKind } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { type Accessor, createSignal, type Setter } from "solid-js";
import type { RehearsalKit } from "./open-rehearsal.ts";

export interface Drill {
  readonly kit: RehearsalKit;
  readonly scene: Accessor<Scene>;
  readonly hint: Accessor<Hint | null>;
  /** The last line may mean more than it says. */
  readonly gentle: Accessor<boolean>;
  readonly register: Accessor<Register>;
  readonly setRegister: Setter<Register>;
  /** A line said; `?` asks for a hint, `q` ends it. */
  readonly say: (line: string) => void;
}

export function createDrill(kit: RehearsalKit, seed: number, kind: AgentKind): Drill {
  const [played, setPlayed] = createSignal<Played>({ scene: startRehearsal(kit.book, seed, kind), hint: null, gentle: false });
  const [register, setRegister] = createSignal<Register>("plain");
  return {
    kit,
    scene: () => played().scene,
    hint: () => played().hint,
    gentle: () => played().gentle,
    register,
    setRegister,
    say: (line) => setPlayed(({ scene }) => playLine(scene, line, { ...kit, register: register() })),
  };
}
