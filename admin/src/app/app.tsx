import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, localStorageStore, useAuthState } from 'ra-core';
import { useEffect } from 'react';
import { createBrowserRouter, Navigate, Outlet, RouterProvider, useLocation } from 'react-router-dom';
import { SignInAgain } from '../accounts/sign-in-again.tsx';
import { authProvider } from '../api/auth-provider.ts';
import { dataProvider } from '../api/data-provider.ts';
import { i18nProvider } from '../i18n/i18n-provider.ts';
import { useLanguage } from '../i18n/use-words.ts';
import { CommandsProvider } from '../layout/commands.tsx';
import { KeysDialog } from '../layout/keys-dialog.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Palette } from '../layout/palette.tsx';
import { Shell } from '../layout/shell.tsx';
import { TellProvider } from '../layout/undo.tsx';
import { theme } from '../theme/theme.ts';
import { ScreenError } from '../layout/screen-error.tsx';
import { doors, screens } from './screens.ts';
import { styleNonce } from './style-nonce.ts';

const styleCache = createCache({ key: 'mui', nonce: styleNonce, prepend: true });

const queryClient = new QueryClient({
  defaultOptions: {
    // `request` waits for the network itself, and what the API refuses is refused again.
    queries: { retry: false, networkMode: 'always', staleTime: 10_000, refetchOnWindowFocus: true },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const router = createBrowserRouter(
  [
    {
      element: <Frame />,
      hydrateFallbackElement: <></>,
      children: [
        ...doors.map(({ path, load }) => ({ path, lazy: load })),
        {
          element: <SignedIn />,
          children: [
            {
              element: <Shell />,
              errorElement: <ScreenError />,
              children: [
                ...screens.map(({ path, load, isWide }) => ({ path, lazy: load, handle: { isWide } })),
                { path: '*', element: <NotFound /> },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/admin' },
);

export function App() {
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme} noSsr>
        <RouterProvider router={router} />
      </ThemeProvider>
    </CacheProvider>
  );
}

function Frame() {
  return (
    <CoreAdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={localStorageStore(undefined, 'Backfile')}
    >
      <CommandsProvider>
        <TellProvider>
          <PageLanguage />
          <Outlet />
        </TellProvider>
      </CommandsProvider>
    </CoreAdminContext>
  );
}

/** Says the language of the page, for screen readers and hyphenation. */
function PageLanguage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}

/** What is behind the door; who is not signed in comes back to the same address afterwards. */
function SignedIn() {
  const { isPending, authenticated } = useAuthState(undefined, false);
  const { pathname, search } = useLocation();
  if (isPending) return null;
  if (!authenticated) {
    return (
      <Navigate to={`/sign-in?${new URLSearchParams({ to: `${pathname}${search}` }).toString()}`} replace />
    );
  }
  return (
    <>
      <Outlet />
      <Palette />
      <KeysDialog />
      <SignInAgain />
    </>
  );
}
