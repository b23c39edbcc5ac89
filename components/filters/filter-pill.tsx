'use client';

import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';

const useStyles = makeStyles({
  pill: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto', maxWidth: '100%' },
  // In the page and not in a portal, so that it stays in its landmark; above the list it filters.
  popover: { zIndex: tokens.zIndexPopup },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2Hover,
    },
  },
});

export interface FilterPillProps {
  /** What is filtered: "State". */
  readonly label: string;
  /** The chosen value, or empty for all. */
  readonly value: string;
  readonly options: readonly { value: string; text: string }[];
  readonly onChange: (value: string) => void;
  /** What stands for no choice; "All" unless told otherwise. */
  readonly none?: string;
}

/** One filter as a pill above a list: "State: Failed". */
export function FilterPill({ label, value, options, onChange, none }: FilterPillProps) {
  const t = useTranslations('commands');
  const styles = useStyles();
  const nothing = none ?? t('all');
  // A value that came in an address narrows the list whether or not something has it.
  const chosen = options.find((option) => option.value === value)?.text ?? (value || nothing);
  return (
    <Menu
      inline
      hasCheckmarks
      checkedValues={{ value: [value] }}
      onCheckedValueChange={(_, { checkedItems: [next] }) => onChange(next ?? '')}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          shape="circular"
          size="small"
          className={mergeClasses(styles.pill, value !== '' && styles.active)}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
        >
          {t('pill', { label, value: chosen })}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {[{ value: '', text: nothing }, ...options].map((option) => (
            <MenuItemRadio key={option.value} name="value" value={option.value}>
              {option.text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
