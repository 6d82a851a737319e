import { linksFrom } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { isFile } from '../file/isFile.ts';
import { focusDescription, focusName } from '../../focus/focusName.ts';
import type { PageData } from './pageData.ts';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface HeadProps {
  data: PageData;
  focus: Focus | null;
}

/** The page's own title, description and addresses; React keeps them in `<head>` as the focus changes. */
export function Head({ data, focus }: HeadProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { story, site } = data;
  const address = (language: string) => site + linksFrom({ language, filters: {} }, base)(focus);
  const title = focus ? `${focusName(index, focus, texts)} — ${story.title}` : story.title;
  return (
    <>
      <title>{`${title} · ${texts.t('app.name')}`}</title>
      <meta
        name="description"
        content={focus ? focusDescription(index, focus, texts) : story.standfirst}
      />
      {/* A file on a disk has no address. */}
      {!isFile(base) && (
        <>
          <link rel="canonical" href={address(story.language)} />
          {story.languages.map((language) => (
            <link key={language} rel="alternate" hrefLang={language} href={address(language)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address(story.defaultLanguage)} />
        </>
      )}
    </>
  );
}
