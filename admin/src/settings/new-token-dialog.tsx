import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { apiScopeValues, type ApiScope } from '../generated/enums.ts';
import { ApiTokenCreate } from '../generated/settings/acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './settings.module.css';
import { ShownOnce } from './shown-once.tsx';

/** Days that a token may live; null until it is revoked. */
const lives = { month: 30, quarter: 90, year: 365, endless: null } as const;
type Life = keyof typeof lives;
const lifeNames = Object.keys(lives) as Life[];

function endOf(life: Life): string | undefined {
  const days = lives[life];
  return days === null ? undefined : new Date(Date.now() + days * 86_400_000).toISOString();
}

/** Makes a token and shows its secret. */
export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const create = useAct(ApiTokenCreate);
  const [label, setLabel] = useState('');
  const [scopes, setScopes] = useState<readonly ApiScope[]>(['READ']);
  const [life, setLife] = useState<Life>('quarter');
  const [wrong, setWrong] = useState<{ label?: string; scopes?: string }>({});
  const submit = (): void => {
    const found = {
      ...(label.trim() === '' ? { label: say('settings.tokens.labelNeeded') } : {}),
      ...(scopes.length === 0 ? { scopes: say('settings.tokens.scopeNeeded') } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    create.mutate({ label: label.trim(), scopes: [...scopes], expiresAt: endOf(life) });
  };
  if (create.data) {
    return (
      <ShownOnce
        title={say('settings.tokens.secretTitle', { label: label.trim() })}
        text={say('settings.tokens.secretText')}
        secret={create.data.secret}
        copyLabel={say('settings.tokens.copy')}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={submit}
      title={say('settings.tokens.makeTitle')}
      text={say('settings.tokens.makeText')}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.cancel')}</Button>
          <Button tone="main" type="submit" busy={create.isPending}>
            {say('settings.tokens.make')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {create.error && <Notice tone="error" live title={ofError(create.error)} />}
        <Field
          label={say('settings.tokens.label')}
          hint={say('settings.tokens.labelHint')}
          error={wrong.label}
          required
        >
          <TextInput value={label} onChange={(event) => setLabel(event.target.value)} maxLength={100} />
        </Field>
        <Field label={say('settings.tokens.scopes')} error={wrong.scopes} group>
          <div className={styles.choices}>
            {apiScopeValues.map((scope) => (
              <Checkbox
                key={scope}
                label={say(`settings.scopes.${scope}.name`)}
                hint={say(`settings.scopes.${scope}.text`)}
                checked={scopes.includes(scope)}
                onChange={({ target }) =>
                  setScopes(target.checked ? [...scopes, scope] : scopes.filter((each) => each !== scope))
                }
              />
            ))}
          </div>
        </Field>
        <Field label={say('settings.tokens.life')}>
          <Select
            options={lifeNames.map((value) => ({ value, label: say(`settings.tokens.lives.${value}`) }))}
            value={life}
            onChange={(event) => setLife(event.target.value as Life)}
          />
        </Field>
      </div>
    </Dialog>
  );
}
