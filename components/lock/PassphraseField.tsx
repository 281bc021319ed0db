import { Field } from '../Field';

export interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  /** Id of the element that says what came of it. */
  readonly describedBy: string;
  /** Whether it is being chosen, and not asked for: password managers tell the two apart. */
  readonly isNew?: boolean;
  readonly change: (value: string) => void;
}

/** A field for a passphrase. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { id, label, value, isWrong, describedBy, isNew = false, change } = props;
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type="password"
        required
        autocomplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Field>
  );
}
