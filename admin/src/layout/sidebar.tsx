import { Search, Settings } from 'lucide-react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Kbd } from '../ui/kbd.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { Logo } from './logo.tsx';
import { usePalette } from './palette-state.ts';
import { places } from './places.ts';
import styles from './sidebar.module.css';
import { useLeftToJudge } from './use-left-to-judge.ts';
import { UserMenu } from './user-menu.tsx';

/** How much is left to judge: a number, on the rail a dot. */
function Left({ count }: { count: number }) {
  const say = useWords();
  const words = say('layout.leftToJudge', { smart_count: count });
  return (
    <span className={styles.left} title={words}>
      <span className={styles.word} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** Every place, and the way to the palette. As a rail it shows icons, whose names are in tooltips. */
export function Sidebar({ isRail }: { isRail: boolean }) {
  const say = useWords();
  const palette = usePalette();
  const left = useLeftToJudge();
  const tip = (text: string): string | undefined => (isRail ? text : undefined);
  return (
    <nav
      className={styles.sidebar}
      data-rail={isRail || undefined}
      aria-label={say('layout.places.title')}
      tabIndex={-1}
      data-pane
    >
      <NavLink to="/" className={styles.brand} aria-label="Backfile">
        <Logo />
        <span className={styles.word}>Backfile</span>
      </NavLink>
      <Tooltip text={tip(say('layout.find'))}>
        <button
          type="button"
          className={styles.find}
          onClick={palette.open}
          aria-label={tip(say('layout.find'))}
          aria-keyshortcuts="Control+K"
        >
          <Search size={16} strokeWidth={1.75} />
          <span className={styles.word}>{say('layout.find')}</span>
          <span className={styles.word}>
            <Kbd keys="Ctrl K" />
          </span>
        </button>
      </Tooltip>
      <div className={styles.groups}>
        {places.map(({ title, places: group }) => (
          <div key={title ?? 'first'} className={styles.group}>
            {title && <h2 className={styles.title}>{say(`layout.places.${title}`)}</h2>}
            {group.map(({ name, path, icon: Icon }) => (
              <Tooltip key={name} text={tip(say(`layout.places.${name}`))}>
                <NavLink
                  to={path}
                  end={path === '/'}
                  className={styles.place}
                  aria-label={tip(say(`layout.places.${name}`))}
                >
                  <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
                  <span className={styles.word}>{say(`layout.places.${name}`)}</span>
                  {name === 'review' && left > 0 && <Left count={left} />}
                </NavLink>
              </Tooltip>
            ))}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <Tooltip text={tip(say('layout.places.settings'))}>
          <NavLink
            to="/settings/account"
            className={styles.place}
            aria-label={tip(say('layout.places.settings'))}
          >
            <Settings size={16} strokeWidth={1.75} aria-hidden="true" />
            <span className={styles.word}>{say('layout.places.settings')}</span>
          </NavLink>
        </Tooltip>
        <UserMenu />
      </div>
    </nav>
  );
}
