/** The law book as the apps pass it to the core. Its data is generated from law/ and checked when it is generated. */

import type { LawBook } from "@tanhao/core/law/law-book";
import { law } from "../generated/law.ts";

export const lawBook: LawBook = law as LawBook; // every day, id and word was checked by build-law.ts
