'use client';

import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { TableSettings20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import type { Column } from './column.ts';

const useStyles = makeStyles({ popover: { zIndex: tokens.zIndexPopup } });
const parameter = 'columns';

/** The columns that the address names, or else all that nobody has to choose; the first one always stays. */
export function useShownColumns<T>(columns: readonly Column<T>[]): readonly Column<T>[] {
  const chosen = useUrlFilter().get(parameter);
  const names = chosen.split(',');
  return columns.filter(
    ({ key, optional }, index) => index === 0 || (chosen ? names.includes(key) : !optional),
  );
}

/** Chooses the columns of a table; what is shown is in the page's address. */
export function ColumnPicker<T>({ columns }: { columns: readonly Column<T>[] }) {
  const t = useTranslations('table');
  const styles = useStyles();
  const filter = useUrlFilter();
  const shown = useShownColumns(columns).map(({ key }) => key);
  return (
    <Menu
      inline
      checkedValues={{ columns: shown }}
      onCheckedValueChange={(_, { checkedItems }) =>
        filter.set(
          parameter,
          columns
            .filter(({ key }, index) => index === 0 || checkedItems.includes(key))
            .map(({ key }) => key)
            .join(','),
        )
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" shape="circular" icon={<TableSettings20Regular />}>
          {t('columns')}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {columns.slice(1).map(({ key, label }) => (
            <MenuItemCheckbox key={key} name="columns" value={key}>
              {label}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
