/**
 * Which drawing of the icon set (lucide) stands for what. Only a build reads it (../../icon-sprite.ts): the drawings go
 * into one file beside the page, not into its scripts.
 */

export const iconNames = {
  home: "house",
  contacts: "messages-square",
  household: "wallet",
  settings: "settings",
  help: "life-buoy",
  hide: "eye-off",
  back: "chevron-left",
  open: "chevron-right",
  close: "x",
  today: "circle-alert",
  note: "info",
  good: "circle-check",
  call: "phone",
  letter: "file-text",
  copy: "copy",
  print: "printer",
  save: "download",
  share: "share-2",
  calendar: "calendar-plus",
  edit: "pencil",
  plan: "chart-no-axes-column-decreasing",
  practise: "dumbbell",
  route: "route",
  agreement: "file-check-2",
} as const;

export type IconName = keyof typeof iconNames;
