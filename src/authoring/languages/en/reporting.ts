import type { Reporting } from '../../find/voices/reportingWords.ts';

/** How English says whose words follow. */
export const englishReporting: Reporting = {
  words: {
    verbs:
      'said, says, say, told, tells, stated, announced, announces, added, adds, reported, claimed, accused, accuses, warned, warns, insisted, insists, argued, argues, denied, denies, confirmed, confirms, noted, wrote, writes, explained, explains, acknowledged, admitted, admits, alleged, alleges, asserted, asserts, declared, declares, emphasised, emphasized, stressed, stresses, pointed out, points out, pointed to, points to, referred to, refers to, spoke of, speaks of, spoke about, suggested, suggests, recalled, recalls, described, vowed, pledged, revealed, disclosed, urged, urges, predicted, predicts, tweeted, testified, replied, responded, commented, complained, concluded, reiterated, maintained, cautioned, criticised, criticized, condemned, praised, rejected the charge, rejected the charges, rejected the claim, rejected the claims, rejected the accusation, rejected the accusations, rejected the criticism, rejected the allegation, rejected the allegations, dismissed the charge, dismissed the claim, dismissed the claims, dismissed the accusation, dismissed the accusations, dismissed the criticism, dismissed the allegations',
    doubtfulVerbs: 'reports, claims, states, notes, remarks, comments, maintains, describes',
    quoting: { quoted: 'as', quotes: 'as' },
    phrases: 'according to, in the words of, as reported by',
    citing: 'citing, quoting',
    issuing: 'issued, released, published, issue',
    statements: 'statement, declaration, communiqué, communique, report',
    statementAdjectives: 'joint, separate, final, written, official, brief, short, a, the',
    that: 'that, whether, how, why',
    stops:
      'which, who, whom, whose, where, when, while, as, because, although, though, but, and then, if, since, after, before, yesterday, today, tomorrow, there, then, so, saying, adding, than, also, later, earlier, is, are, was, were, has, have, had, will, would, not, last, next, this week, this month',
    prepositions:
      'in, on, at, by, during, with, from, to, into, about, over, under, against, through, amid, without, within, between, among, towards, toward, upon, via, following, despite, until',
    inNames: 'of, for, the, and, a, an, at',
    determiners:
      'the, a, an, its, his, her, their, our, my, some, many, several, both, one, two, three, most, other, another, these, those',
    pronouns: 'he, she, they, it, who, we, i, you',
    helpers:
      'has, have, had, also, later, then, earlier, again, now, just, once, further, repeatedly, reportedly, previously, recently, since, always, already, himself, herself, itself, themselves, both, jointly, still, even, only, never',
    denials:
      'not, never, would, could, will, may, might, should, can, must, was, were, is, are, be, been, being, to, t',
    helperEnd: /ly$/,
    shortTitles: /^(?:Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov)$/,
  },
  speakers: {
    article: /the\s*/,
    and: /\s+and\s+/,
    owning: 'for, to, of, by, with, against, about',
    titles: 'president, prime minister, mr, mrs, ms, dr',
    placing: 'of, from, at, in',
    speakingFor: 'spokes*, statement',
    spokesBehind: /^\s+spokes\p{L}+/u,
    bodyBehind:
      'union, news agency, agency, newspaper, party, group, company, network, channel, website',
    prepositions: 'of, for, to, at, from, with, in, on, against, by, about',
    ministries: [[/\bminister$/, 'ministry']],
    looseEnds: /^the /g,
  },
};
