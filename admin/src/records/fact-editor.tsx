import { History, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { RecordForm } from '../forms/record-form.tsx';
import { ChangeCount, SaveButton } from '../forms/save-button.tsx';
import type { RecordForm as Form } from '../forms/use-record-form.ts';
import type { Visibility } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import type { MenuItem } from '../ui/menu-act.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { DeleteRecord } from './delete-record.tsx';
import { FactVisibility } from './fact-visibility.tsx';
import { PublicState } from './public-state.tsx';
import { recordTypes } from './record-types.ts';

export interface Fact {
  id: string;
  version: number;
  revision?: number | null;
  visibility?: Visibility | null;
  visibilityReason?: string | null;
}

export interface FactEditorProps<TValues extends FieldValues> {
  type: 'FundingRound' | 'Quote' | 'Milestone' | 'Role';
  /** Null for one that is not there yet. */
  fact: Fact | null;
  record: Form<TValues>;
  title: string;
  /** Where the form leads back to. */
  back: { label: string; to: string };
  /** Why it cannot be saved now, in words. */
  disabledReason?: string;
  children: (notices: ReactNode, askDelete: () => void) => ReactNode;
}

/** The frame of a fact's form: its heading, saving, and what is done to the whole of it. */
export function FactEditor<TValues extends FieldValues>({
  type,
  fact,
  record,
  title,
  back,
  disabledReason,
  children,
}: FactEditorProps<TValues>) {
  const say = useWords();
  const [asked, setAsked] = useState<'delete' | 'visibility' | null>(null);
  const close = (): void => setAsked(null);
  const askDelete = (): void => setAsked('delete');
  const acts: (MenuItem | 'divider')[] = [
    { label: say('facts.visibility.open'), onClick: () => setAsked('visibility') },
    'divider',
    { label: say('facts.delete.open'), icon: Trash2, danger: true, onClick: askDelete },
  ];
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[back]}
        meta={fact && <PublicState record={fact} />}
        note={<ChangeCount record={record} />}
        actions={
          <>
            {fact && (
              <ButtonLink tone="quiet" icon={History} to={`/${recordTypes[type].place}/${fact.id}/history`}>
                {say('facts.history')}
              </ButtonLink>
            )}
            <SaveButton record={record} disabledReason={disabledReason} items={fact ? acts : []} />
          </>
        }
      />
      <RecordForm record={record} place={back.to} disabledReason={disabledReason}>
        {(notices) => children(notices, askDelete)}
      </RecordForm>
      {fact && (
        <>
          <DeleteRecord
            type={type}
            record={{ id: fact.id, revision: fact.revision ?? 0, title }}
            open={asked === 'delete'}
            onClose={close}
            onDeleted={record.discard}
          />
          <FactVisibility
            open={asked === 'visibility'}
            onClose={close}
            fact={{ ...fact, visibility: fact.visibility ?? 'AUTO' }}
            revision={record.revision ?? 0}
            actBeside={record.actBeside}
          />
        </>
      )}
    </>
  );
}
