import { useDraft } from './useDraft.ts';

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
  const { legend, options, nameOf, onChange } = props;
  const [chosen = [], setChosen] = useDraft(props.chosen);
  const toggle = (option: Option) => {
    const toggled = options.filter((each) => chosen.includes(each) !== (each === option));
    const next = toggled.length > 0 ? toggled : undefined;
    setChosen(next);
    onChange(next);
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
