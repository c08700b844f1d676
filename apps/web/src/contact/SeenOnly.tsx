/**
 * A part of a long list that is made when it comes near the screen, and unmade when it is far away again; its place stays as high as
 * it was, so that nothing jumps. A log of years costs no more than what is seen of it.
 */

import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";

interface SeenOnlyProps {
  /** Shown from the start, without waiting to be seen. */
  readonly first: boolean;
  /** Pixels it is taken to be high before it was ever made. */
  readonly guess: number;
  readonly children: JSX.Element;
}

/** Made before it is seen: a quick thumb goes about a screen ahead. */
const margin = "900px";

export function SeenOnly(props: SeenOnlyProps) {
  const [isNear, setNear] = createSignal(props.first);
  let place: HTMLDivElement | undefined;
  const [height, setHeight] = createSignal(0);
  onMount(() => {
    const element = place;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const near = entry?.isIntersecting === true;
        if (!near && isNear()) setHeight(element.offsetHeight);
        setNear(near);
      },
      { rootMargin: `${margin} 0px` },
    );
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div ref={place} style={{ height: isNear() ? undefined : `${height() || props.guess}px` }}>
      <Show when={isNear()}>{props.children}</Show>
    </div>
  );
}
