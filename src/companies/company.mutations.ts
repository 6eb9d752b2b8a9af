import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { evidenceOf } from '../claims/claim.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { DeleteInput } from '../graphql/mutations/inputs.type.ts';
import { deleteRecord } from '../history/delete-record.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf, given, refuseNull, uuidOf } from '../graphql/mutations/ids.ts';
import { partyFields } from '../parties/party.inputs.ts';
import { createCompany } from './create-company.ts';
import {
  CompanyCreateInput,
  CompanyDeletePayload,
  CompanyPayload,
  CompanyUpdateInput,
} from './company.inputs.ts';
import { updateCompany } from './update-company.ts';

@Resolver()
export class CompanyMutations {
  @Mutation(() => CompanyPayload)
  companyCreate(
    @Arg('input', () => CompanyCreateInput) input: CompanyCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { name, isDistinct } = input;
    return act(async () => {
      const fields = { ...partyFields(input), ...companyFields(input) };
      return createCompany(context, { ...fields, name, isDistinct: isDistinct ?? false });
    });
  }

  @Mutation(() => CompanyPayload)
  companyUpdate(
    @Arg('input', () => CompanyUpdateInput) input: CompanyUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { reason } = input;
    return act(async () => {
      const fields = { ...partyFields(input), ...companyFields(input) };
      const change = { ...fields, ...expectationOf('Company', input) };
      return updateCompany(context, change, because(reason));
    });
  }

  @Mutation(() => CompanyDeletePayload, {
    description:
      'Takes it from everybody; refused while others point to it. Restoring a revision brings it back.',
  })
  companyDelete(
    @Arg('input', () => DeleteInput) input: DeleteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('Company', async () =>
      deleteRecord(context, 'COMPANY', expectationOf('Company', input), because(input.reason)),
    );
  }
}

/** What a company has beside what people have too. */
function companyFields({ companyKind, relations }: CompanyCreateInput | CompanyUpdateInput) {
  refuseNull({ companyKind, relations });
  return given({
    companyKind,
    relations: relations?.map(({ object, evidence, ...relation }, index) => ({
      ...relation,
      objectId: uuidOf('Company', `relations[${index}].object`, object),
      evidence: evidenceOf(evidence, `relations[${index}].evidence`),
    })),
  });
}
