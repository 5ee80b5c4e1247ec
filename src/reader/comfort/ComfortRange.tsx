import style from '#reader/comfort/ComfortRange.module.css';

interface ComfortRangeProps {
  readonly label: string;
  /** What there is to choose from, from the least to the most. */
  readonly values: readonly string[];
  readonly value: string;
  /** Says a value. */
  readonly tell: (value: number) => string;
  readonly onChoose: (value: string) => void;
}

/** Chooses one of a row of numbers by a slider. */
export function ComfortRange({ label, values, value, tell, onChoose }: ComfortRangeProps) {
  const said = tell(Number(value));
  return (
    <label className={style.range}>
      <span>{label}</span>
      <input
        type="range"
        max={values.length - 1}
        aria-valuetext={said}
        value={values.indexOf(value)}
        onChange={({ currentTarget }) => onChoose(values[currentTarget.valueAsNumber] ?? value)}
      />
      {/* The slider itself says it to those who hear it. */}
      <span aria-hidden>{said}</span>
    </label>
  );
}
