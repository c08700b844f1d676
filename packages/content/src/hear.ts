/** What `hear` listens and answers with, as the apps pass it to the core. Generated from talk/ and checked when generated. */

import type { HearModel } from "@tanhao/core/talk/hear-model";
import { model } from "../generated/hear-model.ts";

export { hearBook } from "./hear-book.ts";

export const hearModel: HearModel = model as HearModel; // written by make-model.ts
