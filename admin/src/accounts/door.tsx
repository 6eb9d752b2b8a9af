import { Globe } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { themeIcons, useLanguageItems, useThemeItems } from '../layout/look-items.ts';
import { Logo } from '../layout/logo.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { useThemeChoice } from '../theme/theme-choice.ts';
import { Menu } from '../ui/menu.tsx';
import { DoorPicture } from './door-picture.tsx';
import styles from './door.module.css';

interface DoorProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** A page before the panel: who is there, and beside it what this archive is about. */
export function Door({ title, text, children }: DoorProps) {
  usePageTitle(title);
  return (
    <div className={styles.door}>
      <div className={styles.side}>
        <header className={styles.brand}>
          <Logo />
          Backfile
        </header>
        <main className={styles.main}>
          <h1 className={styles.title}>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
          <div className={styles.content}>{children}</div>
        </main>
        <Look />
      </div>
      <DoorPicture />
    </div>
  );
}

/** Language and theme, before anybody is known. */
function Look() {
  const say = useWords();
  const [theme] = useThemeChoice();
  const [themeItems, languageItems] = [useThemeItems(), useLanguageItems()];
  const ThemeIcon = themeIcons[theme];
  return (
    <footer className={styles.look}>
      <Menu
        label={say('layout.language')}
        items={languageItems}
        renderTrigger={(props) => (
          <button type="button" {...props} className={styles.choice}>
            <Globe size={14} strokeWidth={1.75} aria-hidden />
            <span className="visually-hidden">{say('layout.language')}: </span>
            {languageItems.find(({ checked }) => checked)?.label}
          </button>
        )}
      />
      <Menu
        label={say('layout.theme.title')}
        items={themeItems}
        renderTrigger={(props) => (
          <button type="button" {...props} className={styles.choice}>
            <ThemeIcon size={14} strokeWidth={1.75} aria-hidden />
            <span className="visually-hidden">{say('layout.theme.title')}: </span>
            {say(`layout.theme.${theme}`)}
          </button>
        )}
      />
    </footer>
  );
}
