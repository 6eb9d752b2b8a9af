import type { ReactNode } from 'react';
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form';
import { LeaveButton } from '../forms/save-button.tsx';
import type { PassageFragment } from '../generated/records/evidence.ts';
import { useWords } from '../i18n/use-words.ts';
import { Bar } from '../ui/bar.tsx';
import { Field } from '../ui/field.tsx';
import type { Kind } from '../ui/kinds.ts';
import { EvidenceList } from './evidence-list.tsx';
import { EvidencePanes } from './evidence-panes.tsx';
import { EvidencePicker, standingOf } from './evidence-picker.tsx';
import styles from './evidenced-editor.module.css';
import { FactEditor, type Fact, type FactEditorProps } from './fact-editor.tsx';
import type { Passage } from './passages.rules.ts';
import { recordTypes } from './record-types.ts';
import { useEditorRight } from './use-editor-right.ts';

interface EvidencedEditorProps<TValues extends FieldValues> extends Omit<
  FactEditorProps<TValues>,
  'children' | 'disabledReason'
> {
  fact: (Fact & { evidence: { nodes: readonly PassageFragment[] } }) | null;
  /** Its fields but `evidence`. */
  children: ReactNode;
}

/** The form of a fact that stands on sentences as a whole, beside the documents that say it. */
export function EvidencedEditor<TValues extends FieldValues>({
  children,
  ...editor
}: EvidencedEditorProps<TValues>) {
  const say = useWords();
  const cannot = useEditorRight();
  const { type, fact, title, back, record } = editor;
  const passages = fact?.evidence.nodes ?? [];
  return (
    <FactEditor {...editor} disabledReason={cannot}>
      {(notices) => (
        <EvidencePanes
          evidence={<Evidence label={title} kind={recordTypes[type].kind} passages={passages} />}
          foot={
            <Bar
              place="foot"
              aside={<LeaveButton place={back.to} hasChanges={record.changed.length > 0} />}
            />
          }
        >
          {notices}
          {children}
          {fact && (
            <Field label={say('facts.evidence.sentences')} group>
              <EvidenceList passages={passages} />
            </Field>
          )}
        </EvidencePanes>
      )}
    </FactEditor>
  );
}

interface EvidenceProps {
  label: string;
  kind: Kind;
  passages: readonly PassageFragment[];
}

function Evidence({ label, kind, passages }: EvidenceProps) {
  const { setValue } = useFormContext<{ evidence: Passage[] }>();
  const chosen = useWatch<{ evidence: Passage[] }, 'evidence'>({ name: 'evidence' });
  return (
    <EvidencePicker
      label={label}
      kind={kind}
      standing={standingOf(passages, true)}
      chosen={chosen}
      onChange={(now) => setValue('evidence', now)}
    />
  );
}

/** Fields beside one another, where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
