import { LogOut, UserRound } from 'lucide-react';
import { authProvider } from '../api/auth-provider.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import type { MenuItem } from '../ui/menu-act.tsx';
import { useLanguageItems, useThemeItems } from './look-items.ts';
import { useTell } from './undo.tsx';

/** Ends the session and loads the door anew: nothing of who was here stays in memory. */
function useSignOut(): () => void {
  const tell = useTell();
  const { ofError } = useErrorWords();
  return () => {
    authProvider.logout().then(
      () => window.location.assign(`${import.meta.env.BASE_URL}sign-in`),
      (error: unknown) => tell({ text: ofError(error), tone: 'error' }),
    );
  };
}

/** What belongs to who is signed in, as lines of a menu: account, theme, language, the way out. */
export function useUserItems(): (MenuItem | 'divider')[] {
  const say = useWords();
  const signOut = useSignOut();
  return [
    { label: say('layout.account'), icon: UserRound, to: '/settings/account' },
    'divider',
    ...useThemeItems(),
    'divider',
    ...useLanguageItems(),
    'divider',
    { label: say('layout.signOut'), icon: LogOut, onClick: signOut },
  ];
}
