/** What one saying amounts to, where the listener is sure; a fraud goes before everything, and small talk is nothing to note. */

import { labelOf } from "@tanhao/core/talk/advise";
import type { Listen } from "@tanhao/core/talk/listen";
import type { HeardLabel } from "@tanhao/core/talk/utterance-class";

export function heardLabelOf(text: string, listen: Listen): HeardLabel | null {
  if (text.trim() === "") return null;
  const heard = listen(text);
  if (heard.gates.includes("SCAM")) return "SCAM";
  const first = heard.classes[0]?.class ?? "INFO";
  return first === "INFO" || !heard.sure ? null : labelOf(first, heard);
}
