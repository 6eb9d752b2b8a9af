import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { Users as UsersQuery } from '../generated/settings/accounts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { HeaderCell } from '../ui/header-cell.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { Table } from '../ui/table.tsx';
import { AdminsOnly } from './admins-only.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { Pager, usePage } from './pager.tsx';
import { ReadState } from './read-state.tsx';
import styles from './settings.module.css';
import { UserTableRow } from './user-row.tsx';

const PAGE = 50;

/** Who has an account and what it may do. */
export function Users() {
  const say = useWords();
  return (
    <AdminsOnly reason={say('settings.users.adminsOnly')}>
      <UserList />
    </AdminsOnly>
  );
}

function UserList() {
  const say = useWords();
  const [isInviting, setInviting] = useState(false);
  const read = useRead(UsersQuery, usePage(PAGE), { keepFormer: true });
  const count = read.data?.users.totalCount;
  return (
    <PageBody>
      <div className={styles.wide}>
        <header className={styles.head}>
          <h2>
            {say('settings.users.title')} <span className={styles.quiet}>{count}</span>
          </h2>
          <Button icon={UserRoundPlus} onClick={() => setInviting(true)}>
            {say('settings.users.invite')}
          </Button>
        </header>
        <ReadState read={read} rows={4}>
          {({ users }) => (
            <Table inset label={say('settings.users.title')}>
              <thead>
                <tr>
                  <HeaderCell width="60%">{say('settings.users.account')}</HeaderCell>
                  <HeaderCell>{say('settings.role')}</HeaderCell>
                  <HeaderCell width={44}>
                    <span className="visually-hidden">{say('settings.users.acts')}</span>
                  </HeaderCell>
                </tr>
              </thead>
              <tbody>
                {users.nodes.map((user) => (
                  <UserTableRow key={user.id} user={user} />
                ))}
              </tbody>
            </Table>
          )}
        </ReadState>
        {read.data && <Pager pages={read.data.users.pageInfo} label={say('settings.users.pages')} />}
      </div>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </PageBody>
  );
}
