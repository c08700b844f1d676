/**
 * What a phone may have to fetch, in bytes compressed. The first two are promises; the others stand a little above what
 * is there, so that a page that grows by accident is noticed. Raise one only with a reason.
 */

export const weightLimits = {
  /** Scripts until the first screen of an empty case stands. */
  firstScreen: 60_000,
  /** Page, scripts and styles until the door or an empty case stands, before anything is touched. */
  untouched: 120_000,
  /** A page's own scripts and styles, beside the first screen and the engine. */
  anyPage: 65_000,
  /** Pages that carry law in full, letters or what listens. */
  heavierPages: {
    AgreementPage: 95_000,
    ChannelPage: 75_000,
    DebtPage: 135_000,
    /** Every stage a court may reach, with its words. */
    DebtPathPage: 70_000,
    ImportPage: 100_000,
    LetterPage: 245_000,
    LettersPage: 210_000,
    PlanPage: 75_000,
    PromisesPage: 70_000,
    StatementPage: 215_000,
    TalkPage: 270_000,
    WordsPage: 345_000,
  },
  data: {
    /** Law book and rules. */
    engine: 125_000,
    english: 110_000,
    /** The trained listener. */
    listening: 400_000,
    rehearsal: 165_000,
  },
};
