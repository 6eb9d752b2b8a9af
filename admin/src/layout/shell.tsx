import { Upload } from 'lucide-react';
import { Suspense } from 'react';
import { Outlet, useMatches, useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { BottomBar } from './bottom-bar.tsx';
import { useCommands } from './commands.tsx';
import { NetworkLine } from './network-line.tsx';
import { usePalette } from './palette-state.ts';
import { places } from './places.ts';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';

/** What a route says of itself by `handle`. */
export interface ScreenHandle {
  /** Screens of much work leave the sidebar as a rail of icons. */
  isWide?: boolean;
}

/** The frame around every screen: places at the side, on a phone at the bottom. */
export function Shell() {
  const say = useWords();
  const navigate = useNavigate();
  const palette = usePalette();
  const isWide = useMatches().some(({ handle }) => (handle as ScreenHandle | undefined)?.isWide);
  useCommands([
    { id: 'palette', label: say('layout.find'), keys: 'Ctrl K', isHidden: true, run: palette.open },
    { id: 'keys', label: say('layout.keys.title'), keys: '?', run: palette.openKeys },
    ...places.flatMap((group) =>
      group.places.map(({ name, path, icon, key }) => ({
        id: `go ${name}`,
        label: say('layout.goTo', { place: say(`layout.places.${name}`) }),
        keys: `g ${key}`,
        icon,
        run: () => void navigate(path),
      })),
    ),
    {
      id: 'go settings',
      label: say('layout.goTo', { place: say('layout.places.settings') }),
      keys: 'g s',
      run: () => void navigate('/settings/account'),
    },
    {
      id: 'bring in',
      label: say('layout.bringIn'),
      keys: 'i',
      icon: Upload,
      run: () => void navigate('/bring-in'),
    },
    { id: 'next pane', label: say('layout.nextPane'), keys: 'F6', isHidden: true, run: focusNextPane },
  ]);
  return (
    <div className={styles.shell} data-wide={isWide || undefined}>
      <a className="visually-hidden" href="#main">
        {say('layout.skip')}
      </a>
      <Sidebar isRail={isWide} />
      <div className={styles.screen}>
        <NetworkLine />
        <main id="main" className={styles.main} tabIndex={-1} data-pane>
          <Suspense fallback={<ScreenSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <BottomBar />
    </div>
  );
}

/** F6 goes round the panes, as in desktop programs: each has `data-pane`. */
function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  panes[(current + 1) % panes.length]?.focus();
}
