import type { ReactNode } from 'react';
export function Toast({
  children,
  onClose,
  closeLabel,
  act,
}: {
  tone?: 'plain' | 'error';
  children: ReactNode;
  onClose: () => void;
  closeLabel: string;
  act?: { label: string; keys: string; onClick: () => void };
}) {
  return (
    <div role="status">
      {children}
      {act && (
        <button type="button" onClick={act.onClick}>
          {act.label}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {closeLabel}
      </button>
    </div>
  );
}
