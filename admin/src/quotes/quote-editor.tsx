import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { CorrectionFoot } from '../records/correction-foot.tsx';
import { EvidencePicker, standingOf } from '../records/evidence-picker.tsx';
import { FactEditor } from '../records/fact-editor.tsx';
import { wasPublic } from '../records/public-state.tsx';
import { useCorrection, useCorrectionRefusal } from '../records/use-correction.ts';
import { useEditorRight } from '../records/use-editor-right.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import { Compared } from './compared.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { correctionOf, type Quote } from './quote-values.rules.ts';
import styles from './quote.module.css';
import { useQuoteForm } from './use-quote-form.ts';
import { useSource } from './use-source.ts';

/** A quote, the passage it is from, and what to do where the two differ. */
export function QuoteEditor({ quote }: { quote: Quote | null }) {
  const say = useWords();
  const navigate = useNavigate();
  const [isChoosing, setIsChoosing] = useState(quote === null);
  const correction = useCorrection();
  const record = useQuoteForm(quote, correction);
  const { form } = record;
  const values = form.watch();
  const source = useSource(quote, values);
  const cannot = useEditorRight();
  const refusal = useCorrectionRefusal(correction, {
    changed: record.changed.filter((name) => name !== 'evidence'),
    canCorrect: (field) => correctionOf(values, field) !== null,
  });
  const wording = source
    ? source.passage.exact === values.text
      ? say('quotes.sameWording')
      : undefined
    : say('quotes.noWording');
  const takeWording = (): void => {
    if (!source) return;
    form.setValue('text', source.passage.exact);
    form.setValue('evidence', [source.passage]);
    if (!correction.isCorrection) void record.save();
  };
  const acts = {
    another: () => setIsChoosing(true),
    translation: () => form.setFocus('language'),
    keep: () => void navigate('/quotes'),
  };
  useCommands([
    { id: 'take', label: say('quotes.take'), keys: 'a', disabledReason: cannot ?? wording, run: takeWording },
    { id: 'another', label: say('quotes.another'), keys: 's', run: acts.another },
    { id: 'translation', label: say('quotes.translation'), keys: 't', run: acts.translation },
    { id: 'keep', label: say('quotes.keep'), keys: 'k', run: acts.keep },
  ]);
  const title = quote?.text ?? say('quotes.new');
  return (
    <FactEditor
      type="Quote"
      fact={quote}
      record={record}
      title={title}
      back={{ label: say('layout.places.quotes'), to: '/quotes' }}
      disabledReason={cannot ?? refusal}
    >
      {(notices, askDelete) => (
        <WorkPanes
          paneLabel={say('quotes.details')}
          paneWidth="facts"
          expandLabel={say('quotes.expand')}
          collapseLabel={say('quotes.collapse')}
          pane={<QuoteFields quote={quote} />}
        >
          <div className={styles.scroll} data-scrolls>
            {notices}
            <Compared quote={quote} values={values} source={source} />
            {isChoosing && (
              <div className={styles.choose}>
                <EvidencePicker
                  label={say('quotes.text')}
                  kind="quote"
                  standing={standingOf(quote?.evidence.nodes ?? [], true)}
                  chosen={values.evidence}
                  onChange={(chosen) => {
                    form.setValue('evidence', chosen.slice(-1));
                    if (values.text.trim() === '' && chosen[0]) form.setValue('text', chosen[0].exact);
                    if (quote) setIsChoosing(false);
                  }}
                />
              </div>
            )}
          </div>
          {quote && (
            <Bar
              place="foot"
              aside={
                <Button tone="danger-quiet" onClick={askDelete}>
                  {say('quotes.remove')}
                </Button>
              }
            >
              <Button keys="a" disabledReason={cannot ?? wording} onClick={takeWording}>
                {say('quotes.take')}
              </Button>
              {isChoosing ? (
                <Button icon={ArrowLeft} onClick={() => setIsChoosing(false)}>
                  {say('quotes.showCompared')}
                </Button>
              ) : (
                <Button keys="s" onClick={acts.another}>
                  {say('quotes.another')}
                </Button>
              )}
              <Button keys="t" onClick={acts.translation}>
                {say('quotes.translation')}
              </Button>
              <Button keys="k" onClick={acts.keep}>
                {say('quotes.keep')}
              </Button>
            </Bar>
          )}
          <CorrectionFoot
            correction={correction}
            isPublic={quote !== null && wasPublic(quote)}
            publicWords={say('quotes.public')}
            refusal={refusal}
            place="/quotes"
            hasChanges={record.changed.length > 0}
          />
        </WorkPanes>
      )}
    </FactEditor>
  );
}
