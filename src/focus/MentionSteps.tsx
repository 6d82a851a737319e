import { useTexts } from '../ui/contexts.ts';

interface MentionStepsProps {
  onStep: (step: 1 | -1) => void;
}

/** Buttons that go from mention to mention. Without JavaScript the list of paragraphs does the same. */
export function MentionSteps({ onStep }: MentionStepsProps) {
  const texts = useTexts();
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
