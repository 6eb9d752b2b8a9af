// SHIM
export interface StatementPool {
  run(
    text: string,
    params: readonly unknown[],
    options: { prepare: boolean; signal?: AbortSignal },
  ): Promise<Record<string, unknown>[]>;
}
