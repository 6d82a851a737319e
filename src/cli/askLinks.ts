import { type ChosenLink, isCertain, type LinkProposal } from '../authoring/linkStory.ts';
import { doubtWords } from '../authoring/match/doubtWords.ts';
import { counted } from './frame/command.ts';
import { type Ask, askUntil, isNo, isQuit, isYes } from './frame/questions.ts';

const why = ({ ids, doubts }: LinkProposal) =>
  [
    ...(ids.length > 1 ? [`it may be ${ids.join(' or ')}`] : []),
    ...doubts.filter((doubt) => doubt !== 'shared').map((doubt) => doubtWords[doubt]),
  ].join('; ');

const placeOf = (folder: string, { file, line, column }: LinkProposal) =>
  `${folder}/${file}:${line}:${column}`;

/** What a link may be, and why a human must look. */
export function doubtfulLine(folder: string, proposal: LinkProposal): string {
  const { words, ids } = proposal;
  return `${placeOf(folder, proposal)} “${words}” → ${ids.join(' or ')}: ${why(proposal)}`;
}

/** A link to the likeliest of those whose name it is, or to one of them. */
export const choose = (proposal: LinkProposal, id = proposal.ids[0]): ChosenLink[] =>
  id === undefined ? [] : [{ proposal, id }];

/** Asks about the certain links at once and about each doubtful one; whoever stops keeps what was chosen until then. */
export async function askLinks(
  proposals: readonly LinkProposal[],
  folder: string,
  ask: Ask,
): Promise<ChosenLink[]> {
  const certain = proposals.filter(isCertain);
  const doubtful = proposals.filter((proposal) => !isCertain(proposal));
  const list = certain.map(
    (proposal) => `  ${placeOf(folder, proposal)} “${proposal.words}” → ${proposal.ids[0]}\n`,
  );
  const question = `${list.join('')}${counted(certain.length, 'certain mention')}. Link all of them? y, n, e to be asked about each, or q: `;
  const isEach = (word: string) => /^(?:e|each)$/i.test(word.trim());
  const isKnown = (word: string) => isYes(word) || isNo(word) || isEach(word);
  const answer = certain.length === 0 ? 'n' : ((await askUntil(question, isKnown, ask)) ?? 'q');
  if (isQuit(answer)) return [];
  const all = isYes(answer) ? certain.flatMap((proposal) => choose(proposal)) : [];
  return [...all, ...(await askEach(isEach(answer) ? proposals : doubtful, folder, ask))];
}

const isAnswer = (bearers: number) => (answer: string) =>
  isNo(answer) ||
  (bearers === 1 ? isYes(answer) : Number(answer) >= 1 && Number(answer) <= bearers);

async function askEach(
  proposals: readonly LinkProposal[],
  folder: string,
  ask: Ask,
): Promise<ChosenLink[]> {
  const chosen: ChosenLink[] = [];
  for (const [at, proposal] of proposals.entries()) {
    const { before, words, after, ids } = proposal;
    const doubt = why(proposal);
    const choices =
      ids.length === 1
        ? `Link to ${ids[0]}? y, n, or q to stop: `
        : `${ids.map((id, number) => `${number + 1} ${id}`).join(', ')}; n for none, q to stop: `;
    const question = `\n(${at + 1} of ${proposals.length}) ${placeOf(folder, proposal)}\n  …${before}[${words}]${after}…\n${doubt ? `  ${doubt}\n` : ''}${choices}`;
    const answer = await askUntil(question, isAnswer(ids.length), ask);
    if (answer === null || isQuit(answer)) return chosen;
    const number = ids[Number(answer) - 1];
    if (ids.length === 1 && isYes(answer)) chosen.push(...choose(proposal));
    else if (ids.length > 1 && number !== undefined) chosen.push(...choose(proposal, number));
  }
  return chosen;
}
