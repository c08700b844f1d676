/** The rungs of the ladder, generated from directory/escalation.yaml and checked when they are generated. */

import type { EscalationRung } from "@tanhao/core/followup/escalation-rung";
import { escalation } from "../generated/escalation.ts";

export const escalationRungs = escalation as readonly EscalationRung[]; // checked by build-escalation.ts
