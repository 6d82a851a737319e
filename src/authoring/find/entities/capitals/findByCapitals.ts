import { byFirstWord, withoutOverlaps, type EntityFinding } from '../entityFinding.ts';
import { findAlone } from '../standAlone.ts';
import type { Text } from '../textWords.ts';
import { joinAcronyms } from './acronyms.ts';
import { findExpansions } from './expansions.ts';
import { findFormalStates } from './formalStates.ts';
import { findCapitalGroups } from './groups.ts';
import { findNationalBodies } from './nationalBodies.ts';
import { findNounNames } from './nounNames.ts';
import { findOffices } from './offices.ts';
import type { Found } from './officeTitles.ts';
import type { CapitalsLexicon } from './capitalsLexicon.ts';
import { rulesOf } from './rules.ts';
import { findRuns } from './runs.ts';
import { findDecliningBodies } from './decliningBodies.ts';
import { inNominative } from './nominatives.ts';

/** All that a text in a script with capitals seems to name; `names` are those known beforehand. Findings may overlap. */
export function findByCapitals(
  text: Text,
  names: readonly EntityFinding[],
  lexicon: CapitalsLexicon,
): EntityFinding[] {
  const rules = rulesOf(lexicon, text.names);
  const { declension } = rules;
  const known = foundOf(names);
  const nouns = [
    ...findExpansions(text, rules),
    ...findFormalStates(text, known, rules),
    ...findNationalBodies(text, known, rules),
    ...findNounNames(text, known, rules),
    ...findCapitalGroups(text, known, rules),
    ...(declension ? findDecliningBodies(text, rules, declension) : []),
  ];
  const { people, titles } = findOffices(text, foundOf([...names, ...nouns]), rules);
  const shown = [...names, ...nouns, ...people];
  const all = joinAcronyms(
    text,
    withoutOverlaps([...shown, ...findRuns(text, foundOf(shown), titles, rules)]),
  );
  const named = [...all, ...findAlone(text, all.flatMap(aloneToo))];
  return declension ? named.map((finding) => inNominative(finding, text, declension)) : named;
}

function foundOf(findings: readonly EntityFinding[]): Found {
  const kept = withoutOverlaps(findings);
  return {
    starts: byFirstWord(kept),
    ends: new Map(kept.map((finding) => [finding.end, finding])),
  };
}

/** A body or place may stand again anywhere, also where the rules that found it do not reach. */
function aloneToo(finding: EntityFinding): EntityFinding[] {
  return finding.kind === 'person' || finding.kind === 'group' || finding.by === 'adjective'
    ? []
    : [{ ...finding, alone: finding.form }];
}
