import type { FieldValues } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import type { MenuItem } from '../ui/menu-act.tsx';
import { SplitButton } from '../ui/split-button.tsx';
import type { RecordForm } from './use-record-form.ts';

interface SaveButtonProps<TValues extends FieldValues> {
  record: RecordForm<TValues>;
  /** Why this reader cannot save, in words. */
  disabledReason?: string;
  /** Behind the arrow: other acts on the record. */
  items?: readonly (MenuItem | 'divider')[];
}

/** Saves the form; it is the main act of the screen. */
export function SaveButton<TValues extends FieldValues>({
  record,
  disabledReason,
  items = [],
}: SaveButtonProps<TValues>) {
  const say = useWords();
  const look = { keys: 'Ctrl S', busy: record.isSaving, disabledReason, onClick: () => void record.save() };
  return items.length === 0 ? (
    <Button tone="main" {...look}>
      {say('forms.save')}
    </Button>
  ) : (
    <SplitButton label={say('forms.save')} {...look} menuLabel={say('forms.more')} items={items} />
  );
}

/** "1 change, not saved yet". */
export function ChangeCount<TValues extends FieldValues>({ record }: { record: RecordForm<TValues> }) {
  const say = useWords();
  return (
    <span role="status">
      {record.isSaving
        ? say('forms.saving')
        : record.changed.length > 0
          ? say('forms.changes', { smart_count: record.changed.length })
          : ''}
    </span>
  );
}

/** Away from the form, by the same question as `Esc`. */
export function LeaveButton({ place, hasChanges }: { place: string; hasChanges: boolean }) {
  const say = useWords();
  const navigate = useNavigate();
  return (
    <Button tone="quiet" onClick={() => void navigate(place)}>
      {say(hasChanges ? 'forms.leaveWithout' : 'forms.leave')}
    </Button>
  );
}
