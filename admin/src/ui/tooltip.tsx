import MuiTooltip from '@mui/material/Tooltip';
import { cloneElement, useId, type ReactElement } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './tooltip.module.css';

/**
 * Says in words what `children`, one focusable element, does or why it does not. It describes the element
 * and never names it: give an icon its aria-label itself. Without a `text` nothing shows.
 * `atOnce` is for why something cannot be done: the first touch shows it, and the element is described by it
 * all the time, not only while it shows.
 */
export function Tooltip({
  text,
  keys,
  atOnce,
  children,
}: {
  text: string | undefined;
  keys?: string;
  atOnce?: boolean;
  children: ReactElement<Record<string, unknown>>;
}) {
  const id = useId();
  const reason = atOnce ? text : undefined;
  const words = keys ? (
    <span className={styles.words}>
      {text}
      <Kbd keys={keys} quiet />
    </span>
  ) : (
    text
  );
  return (
    <>
      <MuiTooltip
        describeChild
        title={text ? words : ''}
        enterTouchDelay={atOnce ? 0 : 700}
        slotProps={{ popper: { container: landmark } }}
      >
        {reason ? cloneElement(children, { 'aria-describedby': id }) : children}
      </MuiTooltip>
      {reason && (
        <span id={id} hidden>
          {reason}
        </span>
      )}
    </>
  );
}

/** Where its words belong: a screen reader that goes by landmarks finds none outside of all. */
function landmark(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}
