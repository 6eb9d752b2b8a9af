import { useState, type ComponentProps } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../ui/field.tsx';
import styles from './new-password.module.css';
import { PasswordInput } from './password-input.tsx';

const SHORTEST = 8;
/** So many characters fill the bar: longer is better, and the bar says so beyond the shortest. */
const FULL = 16;

/** In characters, of which some take two units. */
const lengthOf = (password: string): number => Array.from(password).length;

export const isLongEnough = (password: string): boolean => lengthOf(password) >= SHORTEST;

interface NewPasswordProps extends Pick<ComponentProps<typeof PasswordInput>, 'name' | 'size'> {
  label: string;
  error?: string;
}

/** A password that is being chosen: how long it is shows while one types, the server knows which are too common. */
export function NewPassword({ label, error, ...rest }: NewPasswordProps) {
  const say = useWords();
  const [length, setLength] = useState(0);
  const isLong = length >= SHORTEST;
  const hint = (
    <>
      <span className={styles.bar} aria-hidden="true">
        <span
          className={styles.filled}
          data-long={isLong}
          style={{ width: `${Math.min(100, (length / FULL) * 100)}%` }}
        />
      </span>
      {length > 0 && (
        <strong className={styles.state} data-long={isLong}>
          {say(isLong ? 'forms.password.isLong' : 'forms.password.isShort')}
        </strong>
      )}
      <span>{say('forms.password.rule')}</span>
    </>
  );
  return (
    <Field label={label} error={error} hint={hint} required>
      <PasswordInput
        {...rest}
        autoComplete="new-password"
        onChange={(event) => setLength(lengthOf(event.target.value))}
      />
    </Field>
  );
}
