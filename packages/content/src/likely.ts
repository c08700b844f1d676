/** What the other side is likeliest to say, as the apps pass it to the core. Generated from talk/likely.yaml. */

import type { LikelyBook } from "@tanhao/core/talk/likely-said";
import { likely } from "../generated/likely.ts";

export const likelyBook: LikelyBook = likely as LikelyBook; // classes, names and languages were checked by build-likely.ts
