import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { SelectField, TextField } from '../forms/fields.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import { SaveButton } from '../forms/save-button.tsx';
import { useRecordForm, type Saved } from '../forms/use-record-form.ts';
import { companyKindValues, type CompanyKind } from '../generated/enums.ts';
import { CreateCompany, CreatePerson, UpdateCompany, UpdatePerson } from '../generated/parties/edit.ts';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useTell } from '../layout/undo.tsx';
import { NamesTable, type NameValue } from '../records/names-table.tsx';
import { useConflict } from '../records/use-conflict.ts';
import { useRestore } from '../records/use-restore.ts';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './party.module.css';
import { placeOf, useParty, type Party, type PartyType } from './party.ts';

interface Values {
  name: string;
  slug: string;
  companyKind: CompanyKind;
  names: NameValue[];
  reason: string;
}

/** `/companies/new`, `/companies/:id/edit`: what a person or company is called and what kind it is. */
export function PartyForm({ type }: { type: PartyType }) {
  const say = useWords();
  const { id } = useParams();
  const [params] = useSearchParams();
  // As the palette looked for it in vain.
  const name = params.get('name') ?? '';
  const { party } = useParty(type, id ?? '');
  if (id === undefined) return <Form key={name} type={type} party={null} typed={{ name }} />;
  if (party === undefined) return <Skeleton label={say('layout.loading')} rows={6} />;
  return party ? <Form key={party.id} type={type} party={party} /> : <NotFound />;
}

interface FormProps {
  type: PartyType;
  party: Party | null;
  typed?: Partial<Values>;
}

function Form({ type, party, typed }: FormProps) {
  const say = useWords();
  const navigate = useNavigate();
  const tell = useTell();
  const restore = useRestore();
  const place = placeOf[type];
  const isCompany = type === 'Company';
  const createCompany = useAct(CreateCompany);
  const createPerson = useAct(CreatePerson);
  const updateCompany = useAct(UpdateCompany);
  const updatePerson = useAct(UpdatePerson);
  const onConflict = useConflict(type, { id: party?.id ?? '', title: party?.name ?? '' });
  const values = useMemo<Values>(
    () => ({
      name: party?.name ?? '',
      slug: party?.slug ?? '',
      companyKind: party?.__typename === 'Company' ? party.companyKind : 'COMPANY',
      names: (party?.names ?? []).map(({ value, nameKind, language }) => ({
        value,
        nameKind,
        language: language ?? '',
      })),
      reason: '',
    }),
    [party],
  );
  const send = async (input: Partial<Values>, revision: number | null): Promise<Saved> => {
    const { companyKind, ...both } = input;
    const fields = {
      ...both,
      names: both.names?.map((name) => ({ ...name, language: name.language || undefined })),
    };
    if (party) {
      const change = { ...fields, id: party.id, expectedRevision: revision ?? 0 };
      if (isCompany) return (await updateCompany.mutateAsync({ ...change, companyKind })).company!;
      return (await updatePerson.mutateAsync(change)).person!;
    }
    const created = { ...fields, name: fields.name ?? '' };
    if (isCompany) {
      const { company } = await createCompany.mutateAsync({
        ...created,
        companyKind: companyKind ?? 'COMPANY',
      });
      return company!;
    }
    return (await createPerson.mutateAsync(created)).person!;
  };
  const record = useRecordForm<Values, Partial<Values>>({
    keptAs: party?.id ?? `${place}/new`,
    revision: party?.revision ?? null,
    values,
    typed,
    labels: {
      name: say('parties.form.name'),
      slug: say('parties.form.slug'),
      companyKind: say('parties.form.kind'),
      names: say('parties.form.names'),
      reason: say('parties.form.reason'),
    },
    toInput: (sent, changed) =>
      Object.fromEntries(Object.entries(sent).filter(([name]) => changed.has(name as keyof Values))),
    send,
    onConflict,
    onSaved: ({ id, revision }) => {
      const name = record.form.getValues('name');
      const undo =
        party && revision !== null ? async () => restore({ id, revision: revision - 1 }) : undefined;
      tell({ text: say(party ? 'parties.form.saved' : 'parties.form.created', { name }), undo });
      void navigate(`/${place}/${id}`);
    },
  });
  const slug = record.form.watch('slug');
  const path = party ? `/${place}/${party.id}` : `/${place}`;
  return (
    <>
      <PageHeader
        title={
          party
            ? say('parties.form.editTitle')
            : say(isCompany ? 'parties.form.newCompany' : 'parties.form.newPerson')
        }
        crumbs={[
          { label: say(`layout.places.${place}`), to: `/${place}` },
          ...(party ? [{ label: party.name, to: path }] : []),
        ]}
        note={
          record.changed.length > 0
            ? say('parties.form.unsaved', { smart_count: record.changed.length })
            : undefined
        }
        actions={<SaveButton record={record} />}
      />
      <PageBody>
        <RecordForm record={record} place={path}>
          {party && party.version > 0 && <Notice tone="info">{say('parties.form.public')}</Notice>}
          <Card title={say('parties.fields')}>
            <div className={styles.stack}>
              <TextField
                name="name"
                label={say('parties.form.name')}
                required
                rules={{ validate: (name: string) => name.trim() !== '' || say('forms.required') }}
              />
              {isCompany && (
                <SelectField
                  name="companyKind"
                  label={say('parties.form.kind')}
                  options={companyKindValues.map((value) => ({
                    value,
                    label: say(`enums.companyKind.${value}`),
                  }))}
                />
              )}
              <TextField
                name="slug"
                label={say('parties.form.slug')}
                hint={
                  slug === '' ? say('parties.form.slugNew') : say('parties.form.slugHint', { place, slug })
                }
              />
            </div>
          </Card>
          <NamesTable name="names" label={say('parties.form.names')} />
          <TextField name="reason" label={say('parties.form.reason')} meta={say('parties.form.reasonMeta')} />
        </RecordForm>
      </PageBody>
    </>
  );
}
