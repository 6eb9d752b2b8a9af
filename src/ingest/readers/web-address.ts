/** An address a link may lead to, made whole by the page's own; null for scripts, data and the like. */
export function webAddress(href: string | null | undefined, base?: string | null): string | null {
  const given = href?.trim() ?? '';
  if (given === '' || given.startsWith('#') || given.length > 2_000) return null;
  const url = URL.parse(given, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
