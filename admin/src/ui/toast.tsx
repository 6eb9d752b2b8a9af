import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './kbd.tsx';
import { keyShortcut } from './key-names.ts';
import styles from './toast.module.css';

interface ToastProps {
  tone?: 'plain' | 'error';
  /** What happened: "3 companies hidden". */
  children: ReactNode;
  closeLabel: string;
  /** Also when its time is over. An error stays until it is closed. */
  onClose: () => void;
  /** Takes it back: "Undo". */
  act?: { label: string; keys?: string; onClick: () => void };
}

// A live region says what changes in it, so it has to be there before the words are.
const region = document.createElement('div');
region.setAttribute('aria-live', 'polite');
document.body.append(region);

/** Long enough to read a line and to decide about taking it back, in milliseconds. */
const SHOWN_FOR = 8_000;

/** One line over the page that says what happened. The pointer or the focus on it holds it. */
export function Toast({ tone = 'plain', children, closeLabel, onClose, act }: ToastProps) {
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  const stays = held || tone === 'error';
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => close(), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [stays]);
  const Icon = tone === 'error' ? TriangleAlert : Check;
  return createPortal(
    <div
      className={styles.toast}
      data-tone={tone}
      role={tone === 'error' ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.words}>{children}</span>
      {act && (
        <button
          type="button"
          className={styles.act}
          onClick={act.onClick}
          aria-keyshortcuts={keyShortcut(act.keys)}
        >
          {act.label}
          {act.keys && <Kbd keys={act.keys} quiet />}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={closeLabel}
        title={closeLabel}
        onClick={onClose}
      >
        <X size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </div>,
    region,
  );
}
