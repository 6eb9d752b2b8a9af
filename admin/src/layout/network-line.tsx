import { CloudOff } from 'lucide-react';
import { useNetworkLost } from '../api/network.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './network-line.module.css';

/** One calm line while the network is away; requests go on by themselves when it is back. */
export function NetworkLine() {
  const say = useWords();
  const isLost = useNetworkLost();
  return (
    <div role="status" className={isLost ? styles.line : 'visually-hidden'}>
      {isLost && (
        <>
          <CloudOff size={16} strokeWidth={1.75} aria-hidden="true" />
          {say('api.lost')}
        </>
      )}
    </div>
  );
}
