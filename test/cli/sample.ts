/** An invented release with curly marks, an emoji and a no-break space before the words that matter. */
export const RELEASE = `Kent Police graded as good 😀

Kent\u00a0Police has been graded as good at preventing crime by HM Inspectorate of Constabulary and Fire & Rescue Services.

Chief Constable Ann Example said: “We are pleased 🙂 with this report.”
`;

/** Another invented text, with nothing of the first in it. */
export const LETTER = `Dear colleague

The new canteen opens on Monday.
`;
