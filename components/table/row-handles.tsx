'use client';

import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { CheckBox } from './check-box.tsx';
import type { Expansion, Selection } from './resource-table.tsx';
import { useTableStyles } from './use-table-styles.ts';

/** What stands before a row's first cell: its check box, and the button that opens it. */
export function RowHandles<T>({
  item,
  itemKey,
  selection,
  expansion,
}: {
  item: T;
  itemKey: string;
  selection: Selection<T> | undefined;
  expansion: Expansion<T> | undefined;
}) {
  const t = useTranslations('table');
  const styles = useTableStyles();
  const selected = selection?.selected.includes(itemKey) ?? false;
  const open = expansion?.expanded === itemKey;
  return (
    <td className={mergeClasses(styles.field, styles.handles)}>
      {selection && (
        <CheckBox
          label={t('select', { name: selection.name(item) })}
          checked={selected}
          onChange={(checked) => {
            const others = selection.single ? [] : selection.selected.filter((key) => key !== itemKey);
            selection.onSelect(checked ? [...others, itemKey] : others);
          }}
        />
      )}
      {expansion && (
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-label={t('expand', { name: expansion.name(item) })}
          onClick={() => expansion.onExpand(open ? undefined : itemKey)}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </button>
      )}
    </td>
  );
}
