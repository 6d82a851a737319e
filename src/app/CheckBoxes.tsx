interface CheckBoxesProps<Option extends string> {
  legend: string;
  options: readonly Option[];
  /** Nothing chosen means that all are shown. */
  chosen: readonly Option[] | undefined;
  nameOf: (option: Option) => string;
  onChange: (chosen: Option[] | undefined) => void;
}

/** A group of check boxes over a fixed vocabulary. */
export function CheckBoxes<Option extends string>(props: CheckBoxesProps<Option>) {
  const { legend, options, chosen = [], nameOf, onChange } = props;
  const toggle = (option: Option) => {
    const next = options.filter((each) => chosen.includes(each) !== (each === option));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
          />
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  );
}
