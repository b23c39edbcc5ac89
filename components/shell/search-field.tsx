'use client';

import {
  Combobox,
  type ComboboxProps,
  makeStyles,
  Option,
  OptionGroup,
  tokens,
} from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { type Found, searchFor } from './search-results.ts';
import { useSearchable } from './use-searchable.ts';

const useStyles = makeStyles({
  option: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const groups = ['clusters', 'connections', 'pages'] as const;

export interface SearchFieldProps extends Pick<ComboboxProps, 'className' | 'placeholder' | 'aria-label'> {
  readonly value: string;
  /** The field on the page; when this one takes its place while somebody types there, it goes on from there. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** The search field with what is found below it. */
export function SearchField({ value: text, field, onText, onLeave, ...props }: SearchFieldProps) {
  const t = useTranslations('shell.search');
  const styles = useStyles();
  const router = useRouter();
  const [inUse] = useState(() => document.activeElement === field.current);
  const [used, setUsed] = useState(inUse);
  const searchable = useSearchable(used);
  const found = searchFor(searchable, text);
  useLayoutEffect(() => {
    if (!inUse) return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [inUse, field]);
  return (
    <Combobox
      {...props}
      ref={(element: HTMLInputElement | null) => {
        field.current = element;
      }}
      freeform
      inlinePopup
      defaultOpen={inUse}
      expandIcon={<Search20Regular />}
      value={text}
      selectedOptions={[]}
      onFocus={() => setUsed(true)}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      onOptionSelect={(event, { optionValue }) => {
        // Fluent takes Tab for a choice; whoever only passes by must not be led to another page.
        if ('key' in event && event.key === 'Tab') return;
        onLeave();
        if (optionValue) router.push(optionValue);
      }}
    >
      {groups.map((group) => {
        const items = found.filter((item) => item.group === group);
        return items.length === 0 ? null : (
          <OptionGroup key={group} label={t(group)}>
            {items.map((item) => (
              <Option key={item.href} value={item.href} text={item.name} checkIcon={null}>
                <FoundItem item={item} className={styles.option} detailClassName={styles.detail} />
              </Option>
            ))}
          </OptionGroup>
        );
      })}
      {found.length === 0 && (
        <Option key="nothing" value="" text="" disabled checkIcon={null}>
          {t(searchable.loading ? 'loading' : 'nothing')}
        </Option>
      )}
    </Combobox>
  );
}

function FoundItem(props: { item: Found; className: string; detailClassName: string }) {
  return (
    <span className={props.className}>
      <ServiceIcon name={props.item.icon} size={16} />
      <span>{props.item.name}</span>
      <span className={props.detailClassName}>{props.item.detail}</span>
    </span>
  );
}
