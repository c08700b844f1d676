/** The book of listening alone, without the trained listener: enough to answer what was tapped or is expected. */

import type { HearBook } from "@tanhao/core/talk/hear-book";
import { book } from "../generated/hear-book.ts";

export const hearBook: HearBook = book as HearBook; // names, languages and patterns were checked by read-hear-book.ts
