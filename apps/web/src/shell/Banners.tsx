/**
 * What is to be known above every page: that this is the example, that the browser keeps nothing, that the address is not
 * secure, that a new version is here. Whether there is any is known right behind the first screen; most days there is none,
 * and their words stay where they are.
 */

import { createResource, lazy, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { engineHere } from "../case/load-engine.ts";
import { readRoom } from "../case/room.ts";
import { tourStep } from "../help/tour.ts";
import { inAppMark } from "./in-app.ts";
import { isReplaced, newVersion } from "./offline.ts";

const TourBar = lazy(async () => ({ default: (await import("../help/TourBar.tsx")).TourBar }));
const BannerList = lazy(async () => ({ default: (await import("./BannerList.tsx")).BannerList }));

export function Banners() {
  const host = useHost();
  /** Looked at again with each entry. */
  const [room] = createResource(() => host.current().entries().length + 1, readRoom);
  const short = () => (room()?.isShort ? (room() ?? null) : null);
  const isAny = () =>
    host.isOther() ||
    host.isExample() ||
    host.refusal() !== null ||
    host.isMissing() ||
    short() !== null ||
    !window.isSecureContext ||
    newVersion() ||
    isReplaced() ||
    // A page that computes may find that the clock cannot be right.
    engineHere() ||
    inAppMark;
  return (
    <>
      <Show when={isAny()}>
        <BannerList short={short()} />
      </Show>
      <Show when={tourStep()}>
        <TourBar />
      </Show>
    </>
  );
}
