import { usePermissions } from 'ra-core';
import { useWords } from '../i18n/use-words.ts';

/** Why who is signed in may not change facts; undefined where they may. */
export function useEditorRight(): string | undefined {
  const say = useWords();
  const { permissions: role, isPending } = usePermissions<string>();
  return isPending || role === 'EDITOR' || role === 'ADMIN' ? undefined : say('facts.needsEditor');
}
