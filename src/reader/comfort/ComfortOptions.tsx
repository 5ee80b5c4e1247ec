import style from '#reader/comfort/ComfortOptions.module.css';

interface ComfortOptionsProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly Value[];
  readonly value: Value;
  /** Says a value. */
  readonly tell: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** Chooses one of a few, all of which are seen. */
export function ComfortOptions<Value extends string>({
  name,
  title,
  values,
  value,
  tell,
  onChoose,
}: ComfortOptionsProps<Value>) {
  return (
    <fieldset role="radiogroup" className={style.options}>
      <legend>{title}</legend>
      {values.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {tell(option)}
        </label>
      ))}
    </fieldset>
  );
}
