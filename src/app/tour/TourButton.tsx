interface TourButtonProps {
  className: string;
  label: string;
  /** Stand in the button instead of label and sign. */
  words?: string | null;
  sign: keyof typeof signs;
  /** Null where it can do nothing now; it keeps the keyboard's focus all the same. */
  onPress: (() => void) | null;
}

/** A button of the tour's bar. */
export function TourButton({ className, label, words = null, sign, onPress }: TourButtonProps) {
  return (
    <button
      className={className}
      type="button"
      {...(words === null && { 'aria-label': label, title: label })}
      aria-disabled={onPress ? undefined : true}
      onClick={() => onPress?.()}
    >
      {words ?? (
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d={signs[sign]} />
        </svg>
      )}
    </button>
  );
}

const signs = {
  left: 'M12 4 6 10l6 6',
  right: 'M8 4l6 6-6 6',
  cross: 'M5 5l10 10M15 5 5 15',
};
