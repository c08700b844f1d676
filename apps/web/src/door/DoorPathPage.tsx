/** One of the four paths, and the way to the next. */

import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { type Component, lazy, Match, Switch } from "solid-js";
import { engineReady } from "../case/load-engine.ts";
import { MissingPage } from "../shell/SparePages.tsx";
import { DangerPath } from "./DangerPath.tsx";
import { doorWords } from "./door-words.ts";
import { type PathProps, pathAddress, pathsIn } from "./paths.ts";

const computing = (load: () => Promise<Component<PathProps>>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), engineReady()]);
    return { default: component };
  });

const AgentPath = computing(async () => (await import("./AgentPath.tsx")).AgentPath);
const CollectorsPath = computing(async () => (await import("./CollectorsPath.tsx")).CollectorsPath);
const CourtPath = computing(async () => (await import("./CourtPath.tsx")).CourtPath);

export function DoorPathPage() {
  const params = useParams<{ path: string }>();
  const [search] = useSearchParams<{ then?: string }>();
  const navigate = useNavigate();
  const rest = () => pathsIn(search.then);
  const onNext = () => navigate(pathAddress(rest()));
  const nextLabel = () => (rest().length > 0 ? doorWords().next : doorWords().done);
  return (
    <Switch fallback={<MissingPage />}>
      <Match when={params.path === "danger"}>
        <DangerPath onNext={onNext} nextLabel={nextLabel()} />
      </Match>
      <Match when={params.path === "agent"}>
        <AgentPath onNext={onNext} nextLabel={nextLabel()} />
      </Match>
      <Match when={params.path === "court"}>
        <CourtPath onNext={onNext} nextLabel={nextLabel()} />
      </Match>
      <Match when={params.path === "collectors"}>
        <CollectorsPath onNext={onNext} nextLabel={nextLabel()} />
      </Match>
    </Switch>
  );
}
