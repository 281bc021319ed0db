/**
 * Days we suggest where the law has no number. Ours, not the law's: what is made of them is always marked as a suggestion.
 */

/** For an answer to a request, an appeal or a complaint to the firm. */
export const SUGGESTED_DAYS = 30;

/** For an answer to a reminder: the firm has had its time. */
export const SUGGESTED_AFTER_REMINDER = 14;

/** For a word from the regulator. */
export const SUGGESTED_FOR_REGULATOR = 90;

/** Until one looks again whether a firm that deleted has collected the face anew. */
export const SUGGESTED_UNTIL_CHECK = 90;

/** Until one looks whether the firm does what the regulator decided. */
export const SUGGESTED_AFTER_DECISION = 30;

/** How far a firm that no law binds to a day can move our suggestion by asking for more time. */
export const LONGEST_SUGGESTION = 90;

/** Kept free before the last day to complain: a complaint takes a while to write. */
export const DAYS_TO_WRITE_A_COMPLAINT = 7;
