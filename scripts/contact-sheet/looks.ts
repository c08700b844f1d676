/** In which ways a screen is looked at: how wide, light or dark, in which language. */

export const widths = [360, 768, 1280] as const;
export const themes = ["light", "dark"] as const;
export const languages = ["zh-CN", "en"] as const;

export interface Look {
  readonly width: (typeof widths)[number];
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languages)[number];
}

export const everyLook: readonly Look[] = widths.flatMap((width) =>
  themes.flatMap((theme) => languages.map((language) => ({ width, theme, language }))),
);

export const lookName = ({ width, theme, language }: Look): string => `${width}-${theme}-${language}`;

/** A phone, a tablet held upright, a small laptop. */
export const heightOf = ({ width }: Look): number => ({ 360: 740, 768: 1024, 1280: 800 })[width];
