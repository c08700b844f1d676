/** The words by which conduct in collection is recognised, as the apps pass them to the core. Generated from talk/ and checked when generated. */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { conduct } from "../generated/conduct.ts";

export const conductVocabulary: ConductVocabulary = conduct as ConductVocabulary; // names and patterns were checked by build-conduct.ts
