/** The four paths behind the door, the most urgent first, and the address of the first with the rest behind it. */

export const doorPaths = ["danger", "agent", "court", "collectors"] as const;
export type DoorPath = (typeof doorPaths)[number];

/** `/door/danger?then=court,collectors`; without a path the first screen. */
export function pathAddress(paths: readonly DoorPath[]): string {
  const [first, ...rest] = paths;
  if (first === undefined) return "/";
  return rest.length === 0 ? `/door/${first}` : `/door/${first}?then=${rest.join(",")}`;
}

export const pathsIn = (then: string | undefined): readonly DoorPath[] =>
  (then ?? "").split(",").filter((word): word is DoorPath => (doorPaths as readonly string[]).includes(word));

/** What each path is given: the way on, to the next path or home. */
export interface PathProps {
  readonly onNext: () => void;
  readonly nextLabel: string;
}
