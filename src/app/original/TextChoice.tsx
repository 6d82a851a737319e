import type { StoryIndex } from '../../story/storyIndex.ts';
import { linksFrom, type ViewState } from '../../url/address.ts';
import { useTold } from './useTold.ts';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

export interface TextChoiceProps {
  /** The story in the retelling; around it stands the story in the text that is on the page now. */
  retelling: StoryIndex;
  onTold: (told: StoryIndex) => void;
  state: ViewState;
}

/**
 * The retelling or the publisher's own wording, as links: which one is read stands in the URL. Brings the one that the
 * URL names, says so, and whose words they are.
 */
export function TextChoice({ retelling, onTold, state }: TextChoiceProps) {
  const told = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const { choice, isNew } = useTold(retelling, told, onTold, state.text);
  // The words of a quote are one text's own.
  const { quote: _, text: __, ...kept } = state;
  const { original, text } = told.story;
  const name = (of: 'original' | undefined) => texts.t(`original.texts.${of ?? 'retelling'}`);
  return (
    <>
      <div
        className="text-choice needs-script"
        role="group"
        aria-label={texts.t('original.name')}
        ref={choice}
      >
        {([undefined, 'original'] as const).map((one) => (
          <a
            key={one ?? ''}
            href={linksFrom({ ...kept, ...(one && { text: one }) }, base)(state.focus)}
            aria-current={state.text === one ? 'page' : undefined}
          >
            {name(one)}
          </a>
        ))}
      </div>
      {text && original && (
        <div className="original-head">
          {original.title && <p className="original-title">{original.title}</p>}
          <p className="original-credit">
            {texts.t('original.credit')} <bdi>{original.credit}</bdi>
          </p>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isNew && texts.t('original.shown', { text: name(text) })}
      </p>
    </>
  );
}
