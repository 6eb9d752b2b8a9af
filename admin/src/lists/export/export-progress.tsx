import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

/** How far an export is, and its stop. */
export function ExportProgress({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const say = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  const words = say('lists.export.running', { done: number.format(done), total: number.format(total) });
  return (
    <Dialog
      open
      onClose={onStop}
      closeLabel={say('lists.stop')}
      title={say('lists.export.title')}
      text={words}
      actions={<Button onClick={onStop}>{say('lists.stop')}</Button>}
    >
      <ProgressBar label={words} max={total} parts={[{ value: done, tone: 'ink' }]} />
    </Dialog>
  );
}
