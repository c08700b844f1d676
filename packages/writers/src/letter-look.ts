/** Which papers look like a letter: its title in the middle, without a line. Papers of one's own carry a line under theirs. */

import { letterNames } from "@tanhao/core/document/template";

export const isLetter = (name: string): boolean => name === "letter" || letterNames.some((letter) => letter === name);
