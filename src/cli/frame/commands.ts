import type { Command } from './command.ts';

interface Entry {
  /** One line for the list of all commands. */
  about: string;
  /** A command is loaded where it is asked for: what reads articles takes longer to load than a name to change. */
  load: () => Promise<Command>;
}

/** Commands that make and change a story's files. */
export const storyCommands: Readonly<Record<string, Entry>> = {
  new: {
    about: 'makes a story of an article',
    load: async () => (await import('../newCommand.ts')).newCommand,
  },
  link: {
    about: 'finds names in the text and links them',
    load: async () => (await import('../linkCommand.ts')).linkCommand,
  },
  rename: {
    about: 'gives something another id, everywhere',
    load: async () => (await import('../renameCommand.ts')).renameCommand,
  },
  attach: {
    about: 'lays the publisher’s own wording beside the story',
    load: async () => (await import('../attachCommand.ts')).attachCommand,
  },
  'add-language': {
    about: 'makes a folder ready to translate',
    load: async () => (await import('../addLanguageCommand.ts')).addLanguageCommand,
  },
  mend: {
    about: 'puts right what a command on another machine left halfway',
    load: async () => (await import('../mendCommand.ts')).mendCommand,
  },
};

/** Commands that are npm scripts of their own as well. */
export const scriptCommands: Readonly<Record<string, Entry>> = {
  check: {
    about: 'says what is wrong with a story, and what was overlooked',
    load: async () => (await import('../checkCommand.ts')).checkCommand,
  },
  build: {
    about: 'writes the site',
    load: async () => (await import('../buildCommand.ts')).buildCommand,
  },
  serve: {
    about: 'shows the built site on this machine',
    load: async () => (await import('../serveCommand.ts')).serveCommand,
  },
  cards: {
    about: 'draws the preview pictures of all pages',
    load: async () => (await import('../cardsCommand.ts')).cardsCommand,
  },
  compress: {
    about: 'lays .gz and .br beside the files of the built site',
    load: async () => (await import('../compressCommand.ts')).compressCommand,
  },
  release: {
    about: 'enters the paths of a story’s pages into its ledger',
    load: async () => (await import('../releaseCommand.ts')).releaseCommand,
  },
  export: {
    about: 'writes the story as files for other programs',
    load: async () => (await import('../exportCommand.ts')).exportCommand,
  },
  schemas: {
    about: 'writes docs/schemas again after a change of the story format',
    load: async () => (await import('../schemasCommand.ts')).schemasCommand,
  },
};

const known = { ...storyCommands, ...scriptCommands };

/** The command of that name; undefined where there is none. */
export const commandOf = async (name: string): Promise<Command | undefined> =>
  Object.hasOwn(known, name) ? known[name]?.load() : undefined;

/** What `--help` prints where no command is named. */
export function listOfCommands(): string {
  const longest = Math.max(...Object.keys(known).map((name) => name.length));
  const listed = (commands: Readonly<Record<string, Entry>>) =>
    Object.entries(commands)
      .map(([name, { about }]) => `  ${name.padEnd(longest)}  ${about}`)
      .join('\n');
  return `Usage: npm run story -- <command> [option]…

${listed(storyCommands)}

These are scripts of their own as well: “npm run build”.

${listed(scriptCommands)}

“npm run story -- <command> --help” says more of each. Stories are folders in data/.
What a command ends with is in docs/commands.md.`;
}
