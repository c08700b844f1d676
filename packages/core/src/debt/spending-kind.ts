/** The kinds of spending a household's month is told in. */

export const spendingKinds = ["housing", "food", "transport", "medical", "dependants", "utilities", "prior", "reserve", "other"] as const;
export type SpendingKind = (typeof spendingKinds)[number];
