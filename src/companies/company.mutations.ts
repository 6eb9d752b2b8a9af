import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, given, uuidOf } from '../graphql/mutations/ids.ts';
import { expectationOf, partyFields } from '../parties/party.inputs.ts';
import { createCompany } from './create-company.ts';
import { CompanyCreateInput, CompanyPayload, CompanyUpdateInput } from './company.inputs.ts';
import { updateCompany } from './update-company.ts';

@Resolver()
export class CompanyMutations {
  @Mutation(() => CompanyPayload)
  companyCreate(
    @Arg('input', () => CompanyCreateInput) input: CompanyCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { name } = input;
    return act(async () =>
      createCompany(context, {
        ...partyFields(input),
        ...given({ companyKind: input.companyKind ?? undefined }),
        name,
      }),
    );
  }

  @Mutation(() => CompanyPayload)
  companyUpdate(
    @Arg('input', () => CompanyUpdateInput) input: CompanyUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { reason } = input;
    return act(async () => {
      const id = uuidOf('Company', 'id', input.id);
      const change = {
        ...partyFields(input),
        ...given({ companyKind: input.companyKind ?? undefined }),
        id,
        ...expectationOf(input),
      };
      return updateCompany(context, change, because(reason));
    });
  }
}
