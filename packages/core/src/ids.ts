/** Names of things that are referred to from elsewhere. Plain strings in storage, distinct types in code. */

declare const brand: unique symbol;

export type DebtId = string & { readonly [brand]: "DebtId" };
export type ParameterId = string & { readonly [brand]: "ParameterId" };
export type RuleId = string & { readonly [brand]: "RuleId" };

export const debtId = (text: string): DebtId => text as DebtId; // the one place where a plain string becomes a DebtId
export const parameterId = (text: string): ParameterId => text as ParameterId; // as above
export const ruleId = (text: string): RuleId => text as RuleId; // as above
