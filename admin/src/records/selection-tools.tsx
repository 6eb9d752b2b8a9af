import MuiPopper from '@mui/material/Popper';
import { Copy, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './document-text.module.css';

interface SelectionToolsProps {
  box: RefObject<HTMLElement | null>;
  words: string;
  useLabel: string;
  onUse: () => void;
  onReplace?: () => void;
}

/** What can be done with the passage, just below its end. */
export function SelectionTools({ box, words, useLabel, onUse, onReplace }: SelectionToolsProps) {
  const say = useWords();
  const anchor = {
    getBoundingClientRect: () => {
      const last = [...(box.current?.querySelectorAll('[data-selected]') ?? [])].at(-1);
      return [...(last?.getClientRects() ?? [])].at(-1) ?? new DOMRect();
    },
  };
  return (
    <MuiPopper
      open
      anchorEl={anchor}
      placement="bottom"
      role="toolbar"
      aria-label={useLabel}
      className={styles.tools}
    >
      {/* The text keeps the focus, and the passage with it. */}
      <div className={styles.bar} onMouseDown={(event) => event.preventDefault()} role="presentation">
        <Button tone="main" icon={Plus} keys="Enter" onClick={onUse}>
          {useLabel}
        </Button>
        {onReplace && (
          <Button tone="quiet" onClick={onReplace}>
            {say('facts.evidence.replace')}
          </Button>
        )}
        <IconButton
          icon={Copy}
          label={say('facts.evidence.copy')}
          onClick={() => void navigator.clipboard.writeText(words)}
        />
      </div>
    </MuiPopper>
  );
}
