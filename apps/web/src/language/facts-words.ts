/** Words about case.yaml: the comments in one the app writes, and what is wrong in one it reads. */

import { facts } from "@tanhao/text/zh-CN/facts";
import { worded } from "./language.ts";

export const factsWords = worded(facts, "facts");
export const documentNotes = () => factsWords().notes;
