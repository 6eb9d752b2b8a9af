import { useRead } from '../api/use-read.ts';
import { RulePrecision } from '../generated/review/queue.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { Card } from '../ui/card.tsx';
import { Cell } from '../ui/cell.tsx';
import { HeaderCell } from '../ui/header-cell.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Row } from '../ui/row.tsx';
import { Table } from '../ui/table.tsx';
import { useIsPhone } from '../ui/use-is-phone.ts';
import styles from './precision.module.css';

/** How often each rule was found right: for whoever keeps the archive. */
export function Precision() {
  const say = useWords();
  const percent = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 0 });
  // The bar says the figures too, to who listens.
  const isPhone = useIsPhone();
  const { data } = useRead(RulePrecision, {});
  // Until somebody has judged there is nothing to say.
  if (!data || data.rulePrecision.length === 0) return null;
  const rules = data.rulePrecision.toSorted((a, b) => b.accepted + b.rejected - (a.accepted + a.rejected));
  return (
    <Card title={say('review.precision.title')} flush>
      <Table label={say('review.precision.title')}>
        <thead>
          <tr>
            <HeaderCell>{say('review.precision.rule')}</HeaderCell>
            <HeaderCell>{say('review.precision.share')}</HeaderCell>
            {!isPhone && <HeaderCell numeric>{say('review.precision.accepted')}</HeaderCell>}
            {!isPhone && <HeaderCell numeric>{say('review.precision.rejected')}</HeaderCell>}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, accepted, rejected, precision }) => (
            <Row key={rule}>
              <Cell>{rule}</Cell>
              <Cell>
                <span className={styles.share}>
                  <ProgressBar
                    label={say('review.precision.bar', { accepted, rejected })}
                    max={accepted + rejected}
                    parts={[
                      { value: accepted, tone: 'ok' },
                      { value: rejected, tone: 'error' },
                    ]}
                  />
                  <span className={styles.percent}>{percent.format(precision)}</span>
                </span>
              </Cell>
              {!isPhone && <Cell numeric>{accepted}</Cell>}
              {!isPhone && <Cell numeric>{rejected}</Cell>}
            </Row>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
