import { Ellipsis, KeyRound, LockOpen, UserRoundCog, UserRoundX } from 'lucide-react';
import { useGetIdentity } from 'ra-core';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import type { UserRowFragment } from '../generated/settings/accounts.ts';
import { UserResetPassword, UserUpdate } from '../generated/settings/acts.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Cell } from '../ui/cell.tsx';
import { Chip } from '../ui/chip.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Row } from '../ui/row.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';
import styles from './settings.module.css';
import { ShownOnce } from './shown-once.tsx';

/** An account, and what an admin can do about it. Nobody takes away their own rights: another admin can. */
export function UserTableRow({ user }: { user: UserRowFragment }) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const { identity } = useGetIdentity();
  const [open, setOpen] = useState<'role' | 'close' | null>(null);
  const [link, setLink] = useState<string | null | undefined>(undefined);
  const reset = useAct(UserResetPassword);
  const update = useAct(UserUpdate);
  const { id, name, email, role, disabledAt, isInvited } = user;
  const own = identity?.id === id ? say('settings.users.own') : undefined;
  const isClosed = disabledAt !== null;
  const onError = (error: Error): void => tell({ text: ofError(error), tone: 'error' });
  const reopen = (): void =>
    update.mutate(
      { id, isDisabled: false },
      { onSuccess: () => tell({ text: say('settings.users.reopened', { name }) }), onError },
    );
  const items = [
    {
      label: say('settings.users.changeRole'),
      icon: UserRoundCog,
      onClick: () => setOpen('role'),
      disabledReason: own,
    },
    {
      label: say(isInvited ? 'settings.users.inviteAgain' : 'settings.users.resetPassword'),
      icon: KeyRound,
      onClick: () => reset.mutate({ id }, { onSuccess: (made) => setLink(made.link), onError }),
      disabledReason: isClosed ? say('settings.users.isClosed') : undefined,
    },
    isClosed
      ? { label: say('settings.users.reopen'), icon: LockOpen, onClick: reopen }
      : {
          label: say('settings.users.close'),
          icon: UserRoundX,
          danger: true,
          onClick: () => setOpen('close'),
          disabledReason: own,
        },
  ];
  return (
    <Row>
      <Cell header tone="strong">
        <span className={styles.account}>
          <Avatar id={id} name={name} decorative />
          <span>
            {name}
            <small>{email}</small>
          </span>
        </span>
      </Cell>
      <Cell>
        <span className={styles.role}>
          {say(`settings.roles.${role}.name`)}
          <UserState user={user} isOwn={own !== undefined} />
        </span>
      </Cell>
      <Cell>
        <Menu
          label={say('settings.users.actsOf', { name })}
          items={items}
          align="end"
          renderTrigger={(props) => (
            <IconButton {...props} icon={Ellipsis} label={say('settings.users.actsOf', { name })} />
          )}
        />
        {open === 'role' && <RoleDialog user={user} onClose={() => setOpen(null)} />}
        {open === 'close' && <CloseDialog user={user} onClose={() => setOpen(null)} />}
        {link !== undefined && (
          <ShownOnce
            title={say('settings.users.linkTitle', { name })}
            text={say('settings.users.linkText')}
            secret={link}
            copyLabel={say('settings.users.copyLink')}
            onClose={() => setLink(undefined)}
          />
        )}
      </Cell>
    </Row>
  );
}

/** What an account deviates by; one that is open as most has nothing to say. */
function UserState({ user, isOwn }: { user: UserRowFragment; isOwn: boolean }) {
  const say = useWords();
  const locale = useLocale();
  if (user.disabledAt !== null) {
    return (
      <Chip tone="error" plain>
        {say('settings.users.closedSince')} <DateTime value={user.disabledAt} locale={locale} />
      </Chip>
    );
  }
  if (user.isInvited) return <Chip tone="info">{say('settings.users.invited')}</Chip>;
  return isOwn ? <Chip>{say('settings.users.you')}</Chip> : null;
}
