/** What a rehearsal is played with, as the apps pass it to the core. Generated from talk/ and checked when generated. */

import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { BorrowerModel } from "@tanhao/core/talk/rehearsal/understand";
import { model } from "../generated/borrower-model.ts";
import { book } from "../generated/rehearsal-book.ts";

export const rehearsalBook: RehearsalBook = book as RehearsalBook; // shape and patterns were checked by read-rehearsal-book.ts
export const borrowerModel: BorrowerModel = model as BorrowerModel; // written by make-borrower-model.ts
