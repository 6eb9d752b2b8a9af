import { useLocales, useLocaleState } from 'ra-core';
import { useWords } from '../i18n/use-words.ts';
import { useLettersAct } from '../layout/commands.tsx';
import { themeChoices, useThemeChoice } from '../theme/theme-choice.ts';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import styles from './settings.module.css';

/** What belongs to this device and not to the account. */
export function LookCard() {
  const say = useWords();
  const [theme, chooseTheme] = useThemeChoice();
  const [language, chooseLanguage] = useLocaleState();
  const languages = useLocales();
  const [lettersAct, setLettersAct] = useLettersAct();
  return (
    <Card title={say('settings.look.title')} action={say('settings.look.device')}>
      <div className={styles.form}>
        <Field label={say('layout.language')} group>
          <div>
            <Segmented
              label={say('layout.language')}
              options={languages.map(({ locale, name }) => ({ value: locale, label: name }))}
              value={language}
              onChange={chooseLanguage}
            />
          </div>
        </Field>
        <Field label={say('layout.theme.title')} group>
          <div>
            <Segmented
              label={say('layout.theme.title')}
              options={themeChoices.map((value) => ({ value, label: say(`layout.theme.${value}`) }))}
              value={theme}
              onChange={chooseTheme}
            />
          </div>
        </Field>
        <Checkbox
          label={say('layout.keys.letters')}
          hint={say('settings.look.lettersHint')}
          checked={lettersAct}
          onChange={(event) => setLettersAct(event.target.checked)}
        />
      </div>
    </Card>
  );
}
