import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { SetVisibility } from '../generated/records/list-acts.ts';
import { visibilityValues, type Visibility } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioCard } from '../ui/radio-card.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface FactVisibilityProps {
  open: boolean;
  onClose: () => void;
  fact: { id: string; visibility: Visibility; visibilityReason?: string | null };
  /** Of the record that the fact is part of. */
  revision: number;
  actBeside?: <T>(run: () => Promise<T>) => Promise<T>;
}

/** Whether the public sees a fact: by the articles that show it, or by hand and with a reason. */
export function FactVisibility({ open, onClose, fact, revision, actBeside }: FactVisibilityProps) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const set = useAct(SetVisibility);
  const [visibility, setVisibility] = useState(fact.visibility);
  const [reason, setReason] = useState(fact.visibilityReason ?? '');
  const needsReason = visibility !== 'AUTO' && reason.trim() === '';
  const change = async (): Promise<void> => {
    const act = async () =>
      set.mutateAsync({
        id: fact.id,
        expectedRevision: revision,
        visibility,
        reason: visibility === 'AUTO' ? undefined : reason.trim(),
      });
    await (actBeside ? actBeside(act) : act());
    const former = {
      id: fact.id,
      expectedRevision: revision + 1,
      visibility: fact.visibility,
      reason: fact.visibilityReason,
    };
    onClose();
    tell({ text: say(`facts.visibility.done.${visibility}`), undo: async () => set.mutateAsync(former) });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say('facts.visibility.title')}
      closeLabel={say('layout.close')}
      onSubmit={() => {
        if (!needsReason) change().catch(() => {});
      }}
      actions={
        <>
          <Button onClick={onClose}>{say('facts.cancel')}</Button>
          <Button
            tone="main"
            type="submit"
            busy={set.isPending}
            disabledReason={needsReason ? say('facts.visibility.needsReason') : undefined}
          >
            {say('facts.visibility.set')}
          </Button>
        </>
      }
    >
      {visibilityValues.map((value) => (
        <RadioCard
          key={value}
          name="visibility"
          checked={visibility === value}
          onChange={() => setVisibility(value)}
          title={say(`enums.visibility.${value}`)}
        >
          {say(`facts.visibility.text.${value}`)}
        </RadioCard>
      ))}
      {visibility !== 'AUTO' && (
        <Field label={say('facts.reason')} required>
          <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      {set.error && (
        <Notice tone="error" live>
          {ofError(set.error)}
        </Notice>
      )}
    </Dialog>
  );
}
