/** The law book as the apps pass it to the core. Its data is generated from law/ and checked when it is generated. */
import { law } from "../generated/law.js";
export const lawBook = law; // every day, id and word was checked by build-law.ts
