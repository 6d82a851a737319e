import { takeLock } from '../files/lock.ts';
import { isFolder } from '../files/places.ts';
import { type Command, filesOutcome } from './frame/command.ts';
import { storyFolderOf } from './storyFolder.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run story -- mend <story or folder>

Puts right what a command has left that was stopped halfway. Every other command does that by itself, but for one thing: of a
command on another machine or in another container nobody can see from here whether it still runs. Use this when you know that
it has ended.
Example: npm run story -- mend my-story`;

export const mendCommand: Command = {
  call: 'npm run story -- mend',
  help,
  outcome: filesOutcome,
  run(words, { home, print, tell }) {
    const { positionals } = readArguments(words, {});
    const [word, ...others] = positionals;
    if (word === undefined || others.length > 0) throw new WrongUse('Name one story or folder.');
    const folder = isFolder(word) ? word : storyFolderOf(word, home);
    takeLock(folder, 'mend', tell, true).release();
    print(`${folder}: nothing is left of a command that was stopped.`);
    return 0;
  },
};
