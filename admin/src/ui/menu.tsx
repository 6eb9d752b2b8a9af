import { lazy, Suspense, useId, useState, type MouseEvent, type ReactElement } from 'react';
import type { MenuItem } from './menu-act.tsx';

// Every screen has a menu, and few are opened: their code comes with the first.
const MenuActs = lazy(async () => ({ default: (await import('./menu-acts.tsx')).MenuActs }));

/** What a trigger spreads on its button. */
export interface TriggerProps {
  onClick: (event: MouseEvent<HTMLElement>) => void;
  'aria-haspopup': 'menu' | 'dialog';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
}

interface MenuProps {
  /** Its name for who does not see it. */
  label: string;
  renderTrigger: (props: TriggerProps) => ReactElement;
  items: readonly (MenuItem | 'divider')[];
  /** Which edge of the trigger it keeps to. */
  align?: 'start' | 'end';
}

/** Acts behind a button. Arrows move, letters find, Esc gives the focus back. */
export function Menu({ label, renderTrigger, items, align = 'start' }: MenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // It goes by itself when it is closed.
  const [wasOpened, setWasOpened] = useState(false);
  const id = useId();
  return (
    <>
      {renderTrigger({
        onClick: (event) => {
          setAnchor(event.currentTarget);
          setWasOpened(true);
        },
        'aria-haspopup': 'menu',
        'aria-expanded': anchor !== null,
        'aria-controls': anchor ? id : undefined,
      })}
      {wasOpened && (
        <Suspense>
          <MenuActs
            id={id}
            label={label}
            items={items}
            anchor={anchor}
            edge={align === 'end' ? 'right' : 'left'}
            close={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}
