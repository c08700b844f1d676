/** The names lenders appear under in files, for recognition. Data is generated from directory/ and checked when it is generated. */

import type { LenderName } from "@tanhao/core/debt/lender-name";
import { lenders } from "../generated/directory.ts";

export const lenderNames: readonly LenderName[] = lenders as readonly LenderName[]; // checked by build-directory.ts
