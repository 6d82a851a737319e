import { useState } from 'react';
import type { LocalStory } from '../../story/types.ts';
import { isFile } from '../file/isFile.ts';
import { asPng, graphPicture } from './graphPicture.ts';
import { useBase, useTexts } from '../../ui/contexts.ts';

interface TakeFieldsProps {
  story: LocalStory;
  /** What paths are written behind, without a slash at its end. */
  root: string;
  /** The link to what is on the screen. */
  link: string;
}

/** What the build has written for other programs (exports/): format, and how the file's name ends. */
const files = [
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
  ['relations', 'relations.csv'],
  ['mentions', 'mentions.csv'],
  ['tei', 'tei.xml'],
  ['annotations', 'annotations.jsonld'],
] as const;

/** The story and its graph as files. */
export function TakeFields({ story, root, link }: TakeFieldsProps) {
  const texts = useTexts();
  const base = useBase();
  const [hasFailed, setFailed] = useState(false);
  const folder = `${base}downloads/${story.id}`;
  const addressOf = (href: string) => `${root}/${href.slice(base.length)}`;
  async function savePicture(kind: 'svg' | 'png') {
    const picture = await graphPicture(story.title, link, addressOf).catch(() => null);
    const blob =
      picture &&
      (kind === 'svg'
        ? new Blob([picture.svg], { type: 'image/svg+xml' })
        : await asPng(picture).catch(() => null));
    setFailed(!blob);
    if (blob) save(blob, `${story.id}.${story.language}.${kind}`);
  }
  return (
    <details className="share-more">
      <summary>{texts.t('take.title')}</summary>
      <p className="share-pictures">
        <button type="button" onClick={() => void savePicture('svg')}>
          {texts.t('take.picture', { format: 'SVG' })}
        </button>
        <button type="button" onClick={() => void savePicture('png')}>
          {texts.t('take.picture', { format: 'PNG' })}
        </button>
      </p>
      <p className="copy-status" role="status">
        {hasFailed && texts.t('take.failed')}
      </p>
      {/* They are not kept for reading without a network (docs/offline.md). */}
      {!isFile(base) && !navigator.onLine && (
        <p className="share-note">{texts.t('take.offline')}</p>
      )}
      {/* Beside the story as one file there are no others. */}
      {!isFile(base) && (
        <ul>
          {files.map(([format, ending]) => (
            <li key={format}>
              <a href={`${folder}.${story.language}.${ending}`} download>
                {texts.t(`take.files.${format}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={`${folder}.html`} download>
              {texts.t('take.files.html')}
            </a>
          </li>
          <li>
            <a href={`${folder}.json`} download>
              {texts.t('take.files.json')}
            </a>
          </li>
        </ul>
      )}
    </details>
  );
}

/** Hands a file to the reader. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Long enough for a browser that asks first where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
