import MuiDialog from '@mui/material/Dialog';
import { useWords } from '../i18n/use-words.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useCommandList, useLettersAct } from './commands.tsx';
import styles from './keys-dialog.module.css';
import { usePalette, usePaletteShown } from './palette-state.ts';

/** `?`: the keys that act on this screen, and the switch for those of one letter. */
export function KeysDialog() {
  const say = useWords();
  const { close } = usePalette();
  const isShown = usePaletteShown() === 'keys';
  const [lettersAct, setLettersAct] = useLettersAct();
  const commands = useCommandList()().filter(({ keys }) => keys !== undefined);
  return (
    <MuiDialog
      open={isShown}
      onClose={close}
      aria-labelledby="keys-title"
      slotProps={{ paper: { className: styles.paper } }}
    >
      <h2 id="keys-title" className={styles.title}>
        {say('layout.keys.title')}
      </h2>
      <dl className={styles.list}>
        {commands.map(({ id, label, keys }) => (
          <div key={`${id} ${keys}`} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys!} />
              <span className="visually-hidden">{keys}</span>
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={lettersAct}
          onChange={(event) => setLettersAct(event.target.checked)}
        />
        {say('layout.keys.letters')}
      </label>
    </MuiDialog>
  );
}
