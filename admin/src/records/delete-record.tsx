import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import {
  DeleteCompany,
  DeleteFundingRound,
  DeleteMilestone,
  DeletePerson,
  DeleteQuote,
  DeleteRole,
} from '../generated/records/list-acts.ts';
import { ReferencesTo } from '../generated/records/references-to.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { pathOf, titleOf } from './reference.ts';
import { isRecordType, recordTypes } from './record-types.ts';
import { useRestore } from './use-restore.ts';

const deletions = {
  FundingRound: DeleteFundingRound,
  Quote: DeleteQuote,
  Milestone: DeleteMilestone,
  Role: DeleteRole,
  Person: DeletePerson,
  Company: DeleteCompany,
} as const;

interface DeleteInput {
  id: string;
  expectedRevision: number;
  reason?: string | null;
  idempotencyKey?: string | null;
}

interface DeleteRecordProps {
  type: keyof typeof deletions;
  record: { id: string; revision: number; title: string };
  open: boolean;
  onClose: () => void;
  /** The form lets go of what was typed: the record it belongs to is gone. */
  onDeleted: () => void;
}

/** Asks before a record is taken from everybody, and shows who points to it: while somebody does, it stays. */
export function DeleteRecord({ type, record, open, onClose, onDeleted }: DeleteRecordProps) {
  const say = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const restore = useRestore();
  const { ofError } = useErrorWords();
  const [reason, setReason] = useState('');
  const { data, isPending } = useRead(ReferencesTo, { id: record.id }, { enabled: open });
  const remove = useAct<object, { input: DeleteInput }>(deletions[type]);
  const found = data?.referencesTo;
  const isHeld = found !== undefined && found.totalCount > 0;
  const doDelete = async (): Promise<void> => {
    const { id, revision, title } = record;
    await remove.mutateAsync({ id, expectedRevision: revision, reason: reason.trim() || undefined });
    onDeleted();
    onClose();
    tell({ text: say('facts.delete.done', { title }), undo: async () => restore({ id, revision }) });
    await navigate(`/${recordTypes[type].place}`);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say('facts.delete.title', { title: record.title })}
      text={isHeld ? say('facts.delete.held', { smart_count: found.totalCount }) : say('facts.delete.text')}
      closeLabel={say('layout.close')}
      onSubmit={() => {
        if (!isHeld && found) doDelete().catch(() => {});
      }}
      actions={
        <>
          <Button onClick={onClose}>{say('facts.delete.keep')}</Button>
          <Button
            tone="danger"
            type="submit"
            busy={remove.isPending || isPending}
            disabledReason={isHeld ? say('facts.delete.heldShort') : undefined}
          >
            {say('facts.delete.do')}
          </Button>
        </>
      }
    >
      {isPending ? (
        <Skeleton label={say('layout.loading')} rows={2} />
      ) : isHeld ? (
        <ul role="list">
          {found.nodes.map((node) => (
            <ListRow
              key={node.id}
              leading={isRecordType(node.__typename) && <KindIcon kind={recordTypes[node.__typename].kind} />}
              title={titleOf(node)}
              to={pathOf(node) ?? undefined}
            />
          ))}
        </ul>
      ) : (
        <Field label={say('facts.reason')} meta={say('facts.forHistory')}>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      {remove.error && (
        <Notice tone="error" live>
          {ofError(remove.error)}
        </Notice>
      )}
    </Dialog>
  );
}
