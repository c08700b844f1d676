/** What the first screen always says: its title and the day. */

export const webHome = {
  title: "我的处境",
  /** Of who is helped; without a name where none is noted. */
  titleOf: (name: string | undefined): string => (name === undefined ? "TA 的处境" : `${name}的处境`),
  asOf: (day: string, weekday: string): string => `${day} ${weekday}`,
};
