/** One of the four paths, and the way to the next. */

import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { MissingPage } from "../shell/SparePages.tsx";
import { AgentPath } from "./AgentPath.tsx";
import { CollectorsPath } from "./CollectorsPath.tsx";
import { CourtPath } from "./CourtPath.tsx";
import { DangerPath } from "./DangerPath.tsx";
import { doorWords } from "./door-words.ts";
import { pathAddress, pathsIn } from "./paths.ts";

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
