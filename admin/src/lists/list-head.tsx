import { Download, Plus } from 'lucide-react';
import { useNavigate } from 'react-router-dom';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import type { ExportFormat } from './export/write-records.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';

interface ListHeadProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  isPhone: boolean;
  /** How many fit; undefined until it is known. */
  total: number | undefined;
  selected: number;
  onExport: (format: ExportFormat, isAll: boolean) => void;
}

const formats: readonly ExportFormat[] = ['csv', 'json'];

/** The list's name, the way out into a file, the way to a new record. */
export function ListHead<R extends ListRecord>({
  definition: { title, create },
  isPhone,
  total,
  selected,
  onExport,
}: ListHeadProps<R>) {
  const say = useWords();
  const navigate = useNavigate();
  const number = new Intl.NumberFormat(useLanguage());
  const item = (format: ExportFormat, isAll: boolean, count: number) => ({
    label: say(isAll ? `lists.export.all.${format}` : `lists.export.chosen.${format}`, {
      smart_count: count,
      count: number.format(count),
    }),
    onClick: () => onExport(format, isAll),
    disabledReason: count === 0 ? say('lists.export.nothing') : undefined,
  });
  return (
    <PageHeader
      title={say(title)}
      meta={isPhone && total !== undefined ? number.format(total) : undefined}
      actions={
        <>
          {!isPhone && (
            <Menu
              label={say('lists.export.label')}
              align="end"
              items={[
                ...(selected > 0
                  ? [...formats.map((format) => item(format, false, selected)), 'divider' as const]
                  : []),
                ...formats.map((format) => item(format, true, total ?? 0)),
              ]}
              renderTrigger={(trigger) => (
                <Button {...trigger} tone="quiet" icon={Download}>
                  {say('lists.export.label')}
                </Button>
              )}
            />
          )}
          {create && isPhone && (
            <IconButton icon={Plus} label={say(create.label)} onClick={() => void navigate(create.to)} />
          )}
          {create && !isPhone && (
            <ButtonLink tone="main" icon={Plus} to={create.to} aria-keyshortcuts="c">
              {say(create.label)}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
