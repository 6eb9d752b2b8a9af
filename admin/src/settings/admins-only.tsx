import { LockKeyhole } from 'lucide-react';
import { usePermissions } from 'ra-core';
import type { ReactNode } from 'react';
import type { UserRole } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** What only admins see; others read why it is closed to them. */
export function AdminsOnly({ reason, children }: { reason: string; children: ReactNode }) {
  const say = useWords();
  const { permissions, isPending } = usePermissions<UserRole>();
  if (isPending) return null;
  if (permissions === 'ADMIN') return children;
  return (
    <EmptyState
      icon={LockKeyhole}
      title={reason}
      text={permissions && say('settings.yourRole', { role: say(`settings.roles.${permissions}.name`) })}
    />
  );
}
