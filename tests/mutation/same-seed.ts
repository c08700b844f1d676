/** Properties draw the same examples for every mutant, so that a score can be repeated, and stop at the first that fails. */

import fc from "fast-check";

fc.configureGlobal({ seed: 20260801, endOnFailure: true });
