/**
 * How whoever opens and locks the case tells kept-private.ts, which comes with the first page that has a form. `locked`:
 * what is open in memory goes and nothing more is kept. Else: what is kept from now on lies in clear.
 * `isLooking`: somebody else's case is open, and nothing typed over it is kept or told on this device.
 */

export const privateDoor: { shut: (locked: boolean) => void; isLooking: boolean } = { shut: () => undefined, isLooking: false };
