import { House, Inbox, Menu as MenuIcon, Newspaper, Search, Settings } from 'lucide-react';
import { NavLink, useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Menu } from '../ui/menu.tsx';
import styles from './bottom-bar.module.css';
import { usePalette } from './palette-state.ts';
import { places } from './places.ts';
import { useLeftToJudge } from './use-left-to-judge.ts';
import { useUserItems } from './user-items.ts';

/** The places of a phone: those one needs most, and the others behind "More". */
export function BottomBar() {
  const say = useWords();
  const navigate = useNavigate();
  const palette = usePalette();
  const userItems = useUserItems();
  const left = useLeftToJudge();
  const others = places
    .flatMap(({ places: group }) => group)
    .filter(({ name }) => name !== 'home' && name !== 'review' && name !== 'articles');
  const items = [
    ...others.map(({ name, path, icon }) => ({
      label: say(`layout.places.${name}`),
      icon,
      onClick: () => void navigate(path),
    })),
    'divider' as const,
    {
      label: say('layout.places.settings'),
      icon: Settings,
      onClick: () => void navigate('/settings/account'),
    },
    ...userItems.slice(1),
  ];
  return (
    <nav className={styles.bar} aria-label={say('layout.places.title')}>
      <NavLink to="/" end className={styles.item}>
        <House size={20} strokeWidth={1.75} aria-hidden="true" />
        {say('layout.places.home')}
      </NavLink>
      <NavLink to="/review" className={styles.item}>
        <span className={styles.icon}>
          <Inbox size={20} strokeWidth={1.75} aria-hidden="true" />
          {left > 0 && (
            <span className={styles.left}>
              <span aria-hidden="true">{left > 99 ? '99+' : left}</span>
              <span className="visually-hidden">{say('layout.leftToJudge', { smart_count: left })}</span>
            </span>
          )}
        </span>
        {say('layout.places.review')}
      </NavLink>
      <button type="button" className={styles.item} onClick={palette.open}>
        <Search size={20} strokeWidth={1.75} aria-hidden="true" />
        {say('layout.findShort')}
      </button>
      <NavLink to="/articles" className={styles.item}>
        <Newspaper size={20} strokeWidth={1.75} aria-hidden="true" />
        {say('layout.places.articles')}
      </NavLink>
      <Menu
        label={say('layout.more')}
        items={items}
        align="end"
        renderTrigger={(props) => (
          <button type="button" className={styles.item} {...props}>
            <MenuIcon size={20} strokeWidth={1.75} aria-hidden="true" />
            {say('layout.more')}
          </button>
        )}
      />
    </nav>
  );
}
