import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { evidenceOf } from '../claims/claim.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { DeleteInput } from '../graphql/mutations/inputs.type.ts';
import { deleteRecord } from '../history/delete-record.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf, given, refuseNull, uuidOrNothing } from '../graphql/mutations/ids.ts';
import { RoleCreateInput, RoleDeletePayload, RolePayload, RoleUpdateInput } from './role.inputs.ts';
import { createRole, updateRole, type CreateRoleInput } from './save-role.ts';

@Resolver()
export class RoleMutations {
  @Mutation(() => RolePayload)
  roleCreate(
    @Arg('input', () => RoleCreateInput) input: RoleCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => createRole(context, fieldsOf(input) as CreateRoleInput));
  }

  @Mutation(() => RolePayload)
  roleUpdate(
    @Arg('input', () => RoleUpdateInput) input: RoleUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const change = { ...fieldsOf(input), ...expectationOf('Role', input) };
      return updateRole(context, change, because(input.reason));
    });
  }

  @Mutation(() => RoleDeletePayload, {
    description:
      'Takes it from everybody; refused while others point to it. Restoring a revision brings it back.',
  })
  roleDelete(
    @Arg('input', () => DeleteInput) input: DeleteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('Role', async () =>
      deleteRecord(context, 'ROLE', expectationOf('Role', input), because(input.reason)),
    );
  }
}

/** What of the input is given, with the ids that the archive uses. */
function fieldsOf(input: RoleCreateInput | RoleUpdateInput): Partial<CreateRoleInput> {
  const { person, company, title, roleKind, startedOn, endedOn, isCurrent } = input;
  const { visibility, visibilityReason, evidence } = input;
  refuseNull({ person, company, title, roleKind, visibility });
  return given({
    personId: uuidOrNothing('Person', 'person', person) ?? undefined,
    companyId: uuidOrNothing('Company', 'company', company) ?? undefined,
    title: title ?? undefined,
    roleKind: roleKind ?? undefined,
    startedOn,
    endedOn,
    isCurrent,
    visibility,
    visibilityReason,
    evidence: evidenceOf(evidence, 'evidence'),
  });
}
