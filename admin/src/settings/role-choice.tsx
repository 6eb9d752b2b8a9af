import type { UserRole } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../ui/field.tsx';
import { Radio } from '../ui/radio.tsx';
import styles from './settings.module.css';

/** Each may what those before it may. */
const roles = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'] as const satisfies readonly UserRole[];

/** A role, with what it may in words. */
export function RoleChoice({ value, onChange }: { value: UserRole; onChange: (role: UserRole) => void }) {
  const say = useWords();
  return (
    <Field label={say('settings.role')} group>
      <div className={styles.choices}>
        {roles.map((role) => (
          <Radio key={role} name="role" checked={role === value} onChange={() => onChange(role)}>
            <span className={styles.strong}>{say(`settings.roles.${role}.name`)}</span>{' '}
            <span className={styles.quiet}>{say(`settings.roles.${role}.text`)}</span>
          </Radio>
        ))}
      </div>
    </Field>
  );
}
