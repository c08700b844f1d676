/** Lenders' own rules end individual plans after five years; longer is not proposed. */
export const longestPlanMonths = 60;
