/** What the first screen always says: its title and the day. */

export const webHome = {
  title: "我的处境",
  asOf: (day: string, weekday: string): string => `${day} ${weekday}`,
};
