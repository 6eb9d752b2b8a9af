import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { useRecordForm, type RecordForm } from '../forms/use-record-form.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import type { RoleKind } from '../generated/enums.ts';
import {
  CreateRole,
  UpdateRole,
  type RoleEditQuery,
  type UpdateRoleMutationVariables,
} from '../generated/roles/role.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import type { Passage } from '../records/passages.rules.ts';
import { useConflict } from '../records/use-conflict.ts';
import { useRestore } from '../records/use-restore.ts';

export type Role = Extract<NonNullable<RoleEditQuery['node']>, { __typename: 'Role' }>;
type Input = Omit<UpdateRoleMutationVariables['input'], 'id' | 'expectedRevision'>;

export interface RoleValues {
  title: string;
  roleKind: RoleKind | '';
  person: ReferenceFragment | null;
  company: ReferenceFragment | null;
  startedOn: string;
  endedOn: string;
  /** Empty where no source says. */
  isCurrent: 'yes' | 'no' | '';
  /** Chosen now; those it stands on already are the record's. */
  evidence: Passage[];
}

const dateOf = (text: string) => (text.trim() === '' ? null : { edtf: text.trim().toUpperCase() });

/** Every field as the API takes it; the form sends those that changed. */
const inputs: { [K in keyof RoleValues]: (value: RoleValues[K]) => Input } = {
  title: (title) => ({ title: title.trim() }),
  roleKind: (roleKind) => (roleKind === '' ? {} : { roleKind }),
  person: (person) => (person ? { person: person.id } : {}),
  company: (company) => (company ? { company: company.id } : {}),
  startedOn: (text) => ({ startedOn: dateOf(text) }),
  endedOn: (text) => ({ endedOn: dateOf(text) }),
  isCurrent: (value) => ({ isCurrent: value === '' ? null : value === 'yes' }),
  evidence: (passages) => ({
    evidence: passages.map(({ document, start, end, exact }) => ({ document, start, end, exact })),
  }),
};

function inputOf(values: RoleValues, changed: ReadonlySet<keyof RoleValues>): Input {
  const all = Object.entries(inputs) as [keyof RoleValues, (value: never) => Input][];
  const parts = all.filter(([name]) => changed.has(name)).map(([name, of]) => of(values[name] as never));
  return Object.assign({}, ...parts) as Input;
}

/** The form of a role, new where `role` is null. */
export function useRoleForm(role: Role | null): RecordForm<RoleValues> {
  const say = useWords();
  const navigate = useNavigate();
  const tell = useTell();
  const restore = useRestore();
  const create = useAct(CreateRole);
  const update = useAct(UpdateRole);
  const onConflict = useConflict('Role', { id: role?.id ?? '', title: role?.title ?? '' });
  const values = useMemo<RoleValues>(
    () => ({
      title: role?.title ?? '',
      roleKind: role?.roleKind ?? '',
      person: role?.person ?? null,
      company: role?.company ?? null,
      startedOn: role?.startedOn?.edtf ?? '',
      endedOn: role?.endedOn?.edtf ?? '',
      isCurrent: role?.isCurrent === true ? 'yes' : role?.isCurrent === false ? 'no' : '',
      evidence: [],
    }),
    [role],
  );
  const record: RecordForm<RoleValues> = useRecordForm<RoleValues, Input>({
    keptAs: role?.id ?? 'roles/new',
    revision: role?.revision ?? null,
    values,
    labels: {
      title: say('roles.title'),
      roleKind: say('roles.kind'),
      person: say('roles.person'),
      company: say('roles.company'),
      startedOn: say('roles.startedOn'),
      endedOn: say('roles.endedOn'),
      isCurrent: say('roles.isCurrent'),
      evidence: say('facts.evidence.sentences'),
    },
    toInput: (typed, changed) =>
      inputOf(typed, role ? changed : new Set(Object.keys(typed) as (keyof RoleValues)[])),
    send: async (input, revision) => {
      if (role) {
        const target = { id: role.id, expectedRevision: revision! };
        return saved((await update.mutateAsync({ ...target, ...input })).role);
      }
      const { title, roleKind, person, company, ...rest } = input;
      const made = { title: title!, roleKind: roleKind!, person: person!, company: company! };
      return saved((await create.mutateAsync({ ...rest, ...made })).role);
    },
    onSaved: ({ id }) => {
      const { revision } = record;
      tell({
        text: say('roles.saved', { title: record.form.getValues('title') }),
        undo: role && revision !== null ? async () => restore({ id, revision }) : undefined,
      });
      if (!role) void navigate(`/roles/${id}`, { replace: true });
    },
    onConflict: role ? onConflict : undefined,
    placeOf: ([part]) => part,
  });
  return record;
}

function saved(role: { id: string; revision: number | null } | null) {
  return { id: role!.id, revision: role!.revision };
}
