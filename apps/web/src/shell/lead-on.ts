/**
 * Where a page leads once something is kept. Keeping takes a moment on a slow phone; who has gone elsewhere meanwhile is not
 * taken away from there.
 */

import { useLocation, useNavigate } from "@solidjs/router";

/** `work`: where to go then; nothing: stay. */
export type LeadOn = (work: () => Promise<string | undefined>) => Promise<void>;

export function useLeadOn(): LeadOn {
  const navigate = useNavigate();
  const location = useLocation();
  return async (work) => {
    const from = location.pathname;
    const to = await work();
    if (to !== undefined && location.pathname === from) navigate(to);
  };
}
