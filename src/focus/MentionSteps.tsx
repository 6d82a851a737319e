import type { Texts } from '../i18n/texts.ts';

interface MentionStepsProps {
  texts: Texts;
  onStep: (step: 1 | -1) => void;
}

/** Buttons that go from mention to mention. Without JavaScript the list of paragraphs does the same. */
export function MentionSteps({ texts, onStep }: MentionStepsProps) {
  return (
    <p className="mention-steps needs-script">
      <button type="button" onClick={() => onStep(-1)}>
        {texts.t('card.previousMention')}
      </button>
      <button type="button" onClick={() => onStep(1)}>
        {texts.t('card.nextMention')}
      </button>
    </p>
  );
}
