/**
 * What tells in a language who of those whom some words name speaks. Lists are divided by commas; a star is any ending.
 * Patterns that begin with `^` or end with `$` stand for themselves, the others are parts of larger ones.
 */
export interface SpeakerWords {
  /** Before a name that is all that is said: “the”, or particles that are joined to it. */
  article?: RegExp;
  /** “And” between two speakers. */
  and?: RegExp;
  /** Whether that is joined to the word behind it, so that it counts only before a name, or between two people. */
  andIsJoined?: boolean;
  /** Whether a name that begins the words is their head, and the object of the verb may stand behind it. */
  headFirst?: boolean;
  /** Whether a name’s last word changes with its case, so that one in another case is part of somebody’s office. */
  namesDecline?: boolean;
  /** Before a person who only owns: a spokesman for Hagen. */
  owning?: string;
  /** Between such a word and the name: “for Mr Hagen”. */
  titles?: string;
  /** Between a person’s name and a place or body; another small letter behind the name begins somebody else’s office. */
  placing?: string;
  /** Right before or behind a person’s name that is part of somebody else’s office. */
  othersBefore?: RegExp;
  othersBehind?: RegExp;
  /** Right behind a person’s name: a verb, with which the name is no part of an office. */
  verbBehind?: RegExp;
  /** Right behind an owner. */
  ownerBehind?: string;
  /** “Spokesman”, “statement”: the body named behind speaks. */
  speakingFor?: string;
  /** The same behind the name. */
  spokesBehind?: RegExp;
  /** What tells behind a body’s name what it is: the FNV union. */
  bodyBehind?: string;
  /** The same before it, with all that is joined to such a word. */
  bodyBefore?: RegExp;
  /** Before a body of which or against which somebody else speaks. */
  prepositions?: string;
  /** Before those who are told, joined to the name; twice where the name has the article. */
  told?: string;
  /** The verb (or “according to”) beside a name in another case, which is no subject. */
  notSubject?: RegExp;
  /** Between an office and a place, behind which the name of its holder may stand: the ambassador to Norway Sami Haddad. */
  toPlace?: RegExp;
  /** Behind a name that is given so: what shows that its bearer speaks. */
  speech?: RegExp;
  /** How the title before a name begins that follows its office and a comma; a capital where it is missing. */
  title?: RegExp;
  /** Between a deputy and the name: “for the party of tomorrow”. */
  forParty?: RegExp;
  /** “That” behind such a name. */
  that?: RegExp;
  /** “And”, joined to a name: it is another’s then, unless the name begins with the same letter. */
  andJoined?: string;
  /** How the name of a ministry follows from that of its minister’s office, folded. */
  ministries?: readonly (readonly [minister: RegExp, ministry: string])[];
  /** What may differ between the name of a ministry and what follows from its minister’s, folded. */
  looseEnds?: RegExp;
}
