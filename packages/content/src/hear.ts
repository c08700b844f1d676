/** What `hear` listens and answers with, as the apps pass it to the core. Generated from talk/ and checked when generated. */

import type { HearBook } from "@tanhao/core/talk/hear-book";
import type { HearModel } from "@tanhao/core/talk/hear-model";
import { book } from "../generated/hear-book.ts";
import { model } from "../generated/hear-model.ts";

export const hearBook: HearBook = book as HearBook; // names, languages and patterns were checked by read-hear-book.ts
export const hearModel: HearModel = model as HearModel; // written by make-model.ts
