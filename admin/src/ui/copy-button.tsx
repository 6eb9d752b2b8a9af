import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

interface CopyButtonProps {
  text: string;
  /** "Copy the token". */
  label: string;
  /** "Copied". */
  doneLabel: string;
  /** As an icon, in rows. */
  small?: boolean;
}

/** Puts a text on the clipboard and says so for two seconds. */
export function CopyButton({ text, label, doneLabel, small }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = (): void => void writeClipboard(text).then(setDone);
  const words = done ? doneLabel : label;
  const icon = done ? Check : Copy;
  return (
    <>
      {small ? (
        <IconButton icon={icon} label={words} size="small" onClick={copy} />
      ) : (
        <Button icon={icon} onClick={copy}>
          {words}
        </Button>
      )}
      <span role="status" className="visually-hidden">
        {done && doneLabel}
      </span>
    </>
  );
}

/** The clipboard's own interface is there on https and localhost only; a selected text can be copied anywhere. */
async function writeClipboard(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const area = document.createElement('textarea');
  area.value = text;
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
