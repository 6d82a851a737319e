/** What cannot be done as it was asked, for a reason that its message says in a sentence for the user. */
export class Refused extends Error {}
