/** The words by which promises are read, as the apps pass them to the core. Generated from talk/promises.yaml. */

import type { PromiseVocabulary } from "@tanhao/core/talk/promises/promise-vocabulary";
import { promises } from "../generated/promises.ts";

export const promiseVocabulary: PromiseVocabulary = promises as PromiseVocabulary; // shape and patterns were checked by build-promises.ts
