import MuiDivider from '@mui/material/Divider';
import MuiMenu from '@mui/material/Menu';
import { MenuAct, type MenuItem } from './menu-act.tsx';

interface MenuActsProps {
  /** Its element's id. */
  id: string;
  label: string;
  items: readonly (MenuItem | 'divider')[];
  /** What it hangs on; closed without. */
  anchor: HTMLElement | null;
  edge: 'left' | 'right';
  close: () => void;
}

/** What a menu shows when it is open. */
export function MenuActs({ id, label, items, anchor, edge, close }: MenuActsProps) {
  const hasIcons = items.some((item) => item !== 'divider' && item.icon !== undefined);
  return (
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
  );
}
