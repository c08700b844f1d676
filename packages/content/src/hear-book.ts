/** The book of listening, without the trained listener of classes: enough to answer what was tapped or is expected. */

import type { DangerBook } from "@tanhao/core/talk/danger";
import type { HearBook } from "@tanhao/core/talk/hear-book";
import { book as dangerWords } from "../generated/danger-book.ts";
import { model } from "../generated/danger-model.ts";
import { book } from "../generated/hear-book.ts";
import type { WrittenHearBook } from "./hear/read-hear-book.ts";

const written = book as WrittenHearBook; // names, languages and patterns were checked by read-hear-book.ts
const danger = { ...(dangerWords as Omit<DangerBook, "model">), model: model as DangerBook["model"] }; // written by build-danger.ts

export const hearBook: HearBook = { ...written, gates: { ...written.gates, danger } };
