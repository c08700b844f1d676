/** What was good about a contact, as the person marked it: nothing more than what somebody did. */

export const contactValues = ["helpful", "waited", "kept-word"] as const;
export type ContactValue = (typeof contactValues)[number];

export interface ValuedContact {
  readonly id: string;
  /** The id of the contact. */
  readonly contact: string;
  readonly what: ContactValue;
}
