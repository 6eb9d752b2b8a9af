import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ActRefused, type UserError } from './act-refused.ts';
import type { Operation } from './operation.ts';
import { request } from './request.ts';

interface Variables {
  input: object;
}

interface ActOptions {
  /** False for the few mutations without `idempotencyKey`. */
  isKeyed?: boolean;
}

type Payload<TAnswer> = NonNullable<TAnswer[keyof TAnswer]>;

/**
 * One act: sends the mutation under a key of its own, so that a lost answer does not do it twice. Throws ActRefused.
 */
export async function act<TAnswer extends object, TVariables extends Variables>(
  operation: Operation<TAnswer, TVariables>,
  input: TVariables['input'],
  { isKeyed = true }: ActOptions = {},
): Promise<Payload<TAnswer>> {
  const key = isKeyed ? { idempotencyKey: crypto.randomUUID() } : {};
  const variables = { input: { ...key, ...input } } as TVariables;
  const answer = await request(operation, variables);
  const [payload] = Object.values(answer) as [Payload<TAnswer> & { userErrors: UserError[] }];
  if (payload.userErrors.length > 0) throw new ActRefused(payload.userErrors);
  return payload;
}

/**
 * An act of the screen. Everything that was read before it counts as old afterwards. Failures are ActRefused (`errors`
 * as the API gives them) or RequestRefused.
 */
export function useAct<TAnswer extends object, TVariables extends Variables>(
  operation: Operation<TAnswer, TVariables>,
  options?: ActOptions,
): UseMutationResult<Payload<TAnswer>, Error, TVariables['input']> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: TVariables['input']) => act(operation, input, options),
    onSuccess: async () => client.invalidateQueries(),
  });
}
