import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { evidenceOf } from '../claims/claim.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf, given, refuseNull, uuidOf } from '../graphql/mutations/ids.ts';
import { RoleCreateInput, RolePayload, RoleUpdateInput } from './role.inputs.ts';
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
}

/** What of the input is given, with the ids that the archive uses. */
function fieldsOf(input: RoleCreateInput | RoleUpdateInput): Partial<CreateRoleInput> {
  const { person, company, title, roleKind, startedOn, endedOn, isCurrent } = input;
  const { visibility, visibilityReason, evidence } = input;
  refuseNull({ person, company, title, roleKind, visibility });
  return given({
    personId: person ? uuidOf('Person', 'person', person) : undefined,
    companyId: company ? uuidOf('Company', 'company', company) : undefined,
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
