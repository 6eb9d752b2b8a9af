import { useLayoutEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

const tokenIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('token');

/** The secret of the link that was opened, null when there is none; it leaves the address and the history at once. */
export function useLinkToken(): string | null {
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(() => tokenIn(hash));
  const given = tokenIn(hash);
  if (given !== null && given !== token) setToken(given);
  useLayoutEffect(() => {
    if (given !== null) void navigate(pathname, { replace: true });
  }, [given, pathname, navigate]);
  return token;
}
