/** What had better not be said, as the apps pass it to the core. Generated from talk/tone.yaml. */

import type { ToneBook } from "@tanhao/core/talk/tone/tone-book";
import { tone } from "../generated/tone.ts";

export const toneBook: ToneBook = tone as ToneBook; // shape, names and patterns were checked by build-tone.ts
