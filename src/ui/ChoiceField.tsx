import { Field } from '#ui/Field.tsx';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** All that can be chosen, in their order. */
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** Lets the reader choose one of several values. */
export function ChoiceField<Value extends string>({
  label,
  value: chosen,
  values,
  nameOf,
  onChoose,
}: ChoiceFieldProps<Value>) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen}
          onChange={({ currentTarget }) =>
            onChoose(values.find((value) => value === currentTarget.value) ?? chosen)
          }
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {nameOf(value)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
