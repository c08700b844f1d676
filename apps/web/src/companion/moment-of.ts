/** A moment of the clock on this device's calendar, as a contact names it: `2026-11-24T09:30`. */

export function momentOf(milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
