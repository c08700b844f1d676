/** The name of the draft of a conversation to take in: its page is opened where one is half done, and loads what reads it only then. */

export const talkDraft = "import-talk";
