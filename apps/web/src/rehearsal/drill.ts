/**
 * One rehearsal on the page: how it stands, the hint asked for last, the tone of the sentences offered. What was said is kept as a
 * draft, so that a reload or a look at another page loses nothing; the talk is played again from its lines.
 */

import { type Played, playLine } from "@tanhao/app/rehearse/play-lines";
import type { Register } from "@tanhao/core/talk/hear-book";
import type { Hint } from "@tanhao/core/talk/rehearsal/reference";
import type { AgentKind } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { type Accessor, createMemo, createSignal } from "solid-js";
import type { Draft } from "../shell/draft.ts";
import type { RehearsalKit } from "./open-rehearsal.ts";

/** As a draft holds it. */
export interface KeptDrill {
  agent: AgentKind | "";
  seed: number;
  /** Said so far; `q` ended it. */
  lines: string[];
  register: Register;
}

export const freshDrill = (): KeptDrill => ({ agent: "", seed: 0, lines: [], register: "plain" });

export interface Drill {
  readonly kit: RehearsalKit;
  readonly scene: Accessor<Scene>;
  readonly hint: Accessor<Hint | null>;
  /** The last line may mean more than it says. */
  readonly gentle: Accessor<boolean>;
  readonly register: Accessor<Register>;
  readonly setRegister: (register: Register) => void;
  /** A line said; `?` asks for a hint, `q` ends it. */
  readonly say: (line: string) => void;
}

interface DrillOf {
  readonly seed: number;
  readonly kind: AgentKind;
}

/** A draft of another talk begins anew. */
export function createDrill(kit: RehearsalKit, { seed, kind }: DrillOf, { form, set }: Pick<Draft<KeptDrill>, "form" | "set">): Drill {
  if (form.agent !== kind || form.seed !== seed) set({ agent: kind, seed, lines: [] });
  const rehearsing = () => ({ ...kit, register: form.register });
  const played = createMemo((): Played => {
    const start: Played = { scene: startRehearsal(kit.book, seed, kind), hint: null, gentle: false };
    return form.lines.reduce((now, line) => playLine(now.scene, line, rehearsing()), start);
  });
  const [hint, setHint] = createSignal<Hint | null>(null);
  return {
    kit,
    scene: () => played().scene,
    hint,
    gentle: () => played().gentle,
    register: () => form.register,
    setRegister: (register) => set("register", register),
    say: (line) => {
      const next = playLine(played().scene, line, rehearsing());
      setHint(next.hint);
      if (next.scene !== played().scene) set("lines", form.lines.length, line.trim());
    },
  };
}
