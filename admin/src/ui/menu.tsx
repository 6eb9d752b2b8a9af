import MuiDivider from '@mui/material/Divider';
import MuiMenu from '@mui/material/Menu';
import { useId, useState, type MouseEvent, type ReactElement } from 'react';
import { MenuAct, type MenuItem } from './menu-act.tsx';

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
  const id = useId();
  const edge = align === 'end' ? 'right' : 'left';
  const close = () => setAnchor(null);
  const hasIcons = items.some((item) => item !== 'divider' && item.icon !== undefined);
  return (
    <>
      {renderTrigger({
        onClick: (event) => setAnchor(event.currentTarget),
        'aria-haspopup': 'menu',
        'aria-expanded': anchor !== null,
        'aria-controls': anchor ? id : undefined,
      })}
      <MuiMenu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: edge }}
        transformOrigin={{ vertical: -4, horizontal: edge }}
        slotProps={{
          // A landmark while it is open, so that none of the page's words stand outside of all.
          paper: { role: 'region', 'aria-label': label },
          list: { id, 'aria-label': label, disabledItemsFocusable: true },
        }}
      >
        {items.map((item, index) =>
          item === 'divider' ? (
            // Dividers have no name of their own and never move.
            // oxlint-disable-next-line react/no-array-index-key
            <MuiDivider key={index} component="li" />
          ) : (
            <MenuAct key={item.label} item={item} hasIcons={hasIcons} close={close} />
          ),
        )}
      </MuiMenu>
    </>
  );
}
