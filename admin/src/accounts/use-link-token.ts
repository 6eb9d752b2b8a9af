import { useLayoutEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

const tokenIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('token');

/** The secret of the link that was opened, null when there is none; it leaves the address and the history at once. */
export function useLinkToken(): string | null {
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(() => tokenIn(hash));
  useLayoutEffect(() => {
    const given = tokenIn(hash);
    if (given === null) return;
    setToken(given);
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return token;
}
