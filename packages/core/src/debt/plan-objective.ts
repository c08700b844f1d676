/** What a plan for all debts is good at; the person may choose one by it. */

export const planObjectives = ["fair-shares", "least-cost", "first-closed", "legal-danger-first"] as const;
export type PlanObjective = (typeof planObjectives)[number];
