/**
 * How whoever opens and locks the case tells kept-private.ts, which comes with the first page that has a form. `shut`: locked,
 * what is open in memory goes and nothing more is kept; else what is kept from now on lies in clear. `example`: the example
 * that is shown, if it is. `isLooking`: somebody else's case is.
 */

interface PrivateDoor {
  shut: (locked: boolean) => void;
  example: () => object | null;
  isLooking: () => boolean;
}

export const privateDoor: PrivateDoor = { shut: () => undefined, example: () => null, isLooking: () => false };
