import type { Problem } from '../../compiler/problem.ts';
import { type LinkProposal, proposeLinks } from '../linkStory.ts';
import type { Doubt } from '../match/nameMatch.ts';
import type { ReviewedStory } from './reviewedStory.ts';
import { isUnfinished } from './unfinished.ts';
import { onFile } from './warning.ts';

/** Why a name may mean something else. That several bear it is said by naming them. */
const why: Readonly<Partial<Record<Doubt, string>>> = {
  short: 'it is so short that it may be part of another name',
  clitic: 'it may be a word of its own and not a particle and a name',
  ending: 'it has an ending that the name has not and may mean others',
  common: 'it is an everyday word as well',
};

/** Whether a doubtful name is likely enough to be asked about. */
function isLikely({ doubts }: LinkProposal): boolean {
  const own = doubts.filter((doubt) => doubt !== 'shared');
  return own.length <= 1 && !own.includes('article');
}

const named = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(' or ');

/**
 * Warns of names that stand without a link, each once in a paragraph. A paragraph that mentions one who bears the name,
 * or implies them, is left alone.
 */
export function adviseOnNames({ files, tellings, draft }: ReviewedStory): Problem[] {
  const said = new Set<string>();
  return proposeLinks(files).flatMap((proposal) => {
    const { language, file, start, words, ids, doubts } = proposal;
    const telling = tellings.find((one) => one.language === language);
    const paragraph = telling?.paragraph.get(proposal.paragraph);
    if (!telling || !paragraph || isUnfinished(paragraph.text) || !isLikely(proposal)) return [];
    const { implied = [] } = draft.paragraphs.entries.get(paragraph.id) ?? {};
    if (ids.some((id) => paragraph.mentions.has(id) || implied.includes(id))) return [];
    const key = JSON.stringify([language, paragraph.id, ids]);
    if (said.has(key)) return [];
    said.add(key);
    const doubt = doubts.flatMap((one) => why[one] ?? []).join('; ');
    const others =
      tellings.length > 1
        ? ` The other languages must then mention it in “${paragraph.id}” too.`
        : '';
    const what = `“${words}” is a name of ${named(ids)}, which “${paragraph.id}” does not link to`;
    return onFile(file, telling.positionOf(start), words, {
      code: 'unlinked-name',
      what: doubt ? `${what}; ${doubt}` : what,
      fix: `Write [${words}](${ids[0]}) if it is meant.${others}`,
    });
  });
}
