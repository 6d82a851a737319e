/** Asks for a line; null where the answers have ended. */
export type Ask = (question: string) => Promise<string | null>;

export const isYes = (answer: string): boolean => /^(?:y|yes|ن|نعم)$/i.test(answer.trim());

/** No, or that it is enough. */
export const isNo = (answer: string): boolean => /^(?:n|no|q|quit|لا|ل)$/i.test(answer.trim());

/** Whether somebody has had enough of the questions. */
export const isQuit = (answer: string): boolean => /^q/i.test(answer.trim());

/** Asks until the answer is one. */
export async function askUntil(
  question: string,
  isKnown: (answer: string) => boolean,
  ask: Ask,
): Promise<string | null> {
  let answer = await ask(question);
  while (answer !== null && !isKnown(answer.trim()))
    answer = await ask(`“${answer.trim()}” is none of these. ${question.split('\n').at(-1)}`);
  return answer;
}
