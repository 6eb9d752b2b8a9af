import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';

/** Goes into the panel with a session that has just begun: nothing that was read before it holds. */
export function useEnter(): (to?: string) => Promise<void> {
  const navigate = useNavigate();
  const client = useQueryClient();
  return async (to = '/') => {
    client.clear();
    await navigate(to, { replace: true });
  };
}
