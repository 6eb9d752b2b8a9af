import { useWords } from '../i18n/use-words.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Door } from './door.tsx';
import type { LinkKind } from './link-door.tsx';

/** A link that was used, is too old, or lost its secret: what to do now. */
export function WorthlessLink({ kind, isMissing }: { kind: LinkKind; isMissing: boolean }) {
  const say = useWords();
  return (
    <Door title={say(`accounts.${kind}.title`)}>
      <Notice tone="warn" live title={say(isMissing ? 'accounts.link.missing' : 'accounts.link.worthless')}>
        {say(isMissing ? 'accounts.link.openAgain' : `accounts.${kind}.getAnother`)}
      </Notice>
      {kind === 'newPassword' && (
        <ButtonLink to="/forgotten" tone="main" size="large" wide>
          {say('accounts.newPassword.ask')}
        </ButtonLink>
      )}
      <ButtonLink to="/sign-in" size="large" wide>
        {say('accounts.signIn.submit')}
      </ButtonLink>
    </Door>
  );
}
