import type { UserError } from '../../api/act-refused.ts';
import { ActRefused } from '../../api/act-refused.ts';
import { useErrorWords } from '../../api/use-error-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useFieldWords } from '../../records/field-words.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './publishing.module.css';

/** Why the act cannot be done, or was not: each with the field that it is about. */
export function Refusals({ errors, error }: { errors?: readonly UserError[]; error: unknown }) {
  const say = useWords();
  const { ofError, ofUserError } = useErrorWords();
  const fieldWords = useFieldWords();
  const all = [...(errors ?? []), ...(error instanceof ActRefused ? error.errors : [])];
  const other =
    error !== null && error !== undefined && !(error instanceof ActRefused) ? ofError(error) : null;
  if (all.length === 0 && other === null) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="error" live title={say('publishing.publish.cannot')}>
        {other}
        {all.length > 0 && (
          <ul className={styles.refusals}>
            {all.map((refusal) => (
              <li key={`${refusal.path.join('.')} ${refusal.message}`}>
                {refusal.path[0] && refusal.path[0] !== 'id' ? `${fieldWords(refusal.path[0])}: ` : ''}
                {ofUserError(refusal)}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
