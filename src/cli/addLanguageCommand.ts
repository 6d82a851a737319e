import { addLanguage } from '../authoring/translate/addLanguage.ts';
import { type Command, counted, filesOutcome } from './frame/command.ts';
import { languageTag } from './languageTag.ts';
import { withStory } from './storyFolder.ts';
import { readArguments, WrongUse } from './frame/arguments.ts';

const help = `Usage: npm run story -- add-language <story> --lang <language> [--from <language>] [--force]

Makes a folder with all that is to be translated in place: overwrite it, keep ids, links and order. Until story.yaml names the
language no page shows it; “npm run check” counts what is left and says when it can be added.
  --lang   the new language, such as fr
  --from   the language to translate from (default: the story’s own default)
  --force  write over a folder that is there
Example: npm run story -- add-language my-story --lang fr`;

export const addLanguageCommand: Command = {
  call: 'npm run story -- add-language',
  help,
  outcome: filesOutcome,
  run(words, terminal) {
    const { print } = terminal;
    const { values, positionals } = readArguments(words, {
      lang: { type: 'string' },
      from: { type: 'string' },
      force: { type: 'boolean', default: false },
    });
    if (positionals.length > 1) throw new WrongUse('Name one story.');
    return withStory(positionals[0], terminal, 'add-language', ({ folder, files, write }) => {
      const { language, from, states, ...made } = addLanguage(files, languageTag(values.lang), {
        from: values.from,
      });
      write(made.files, { replace: values.force });
      print(`${folder}/${language}: made of ${from}, to be translated.`);
      if (states.length > 0) {
        print(
          `${counted(states.length, 'name')} of states and territories filled in, to look over: ${states.map(({ name }) => name).join(', ')}.`,
        );
      }
      print(
        `“npm run check -- ${folder}” says what is left, and when ${language} can be added to “languages” in story.yaml.`,
      );
      return 0;
    });
  },
};
