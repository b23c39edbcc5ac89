'use client';

import { Combobox, makeStyles, mergeClasses, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Search20Regular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { BarButton } from './bar-button.tsx';
import { narrow, topBarHeight } from './dimensions.ts';
import { type Found, searchFor } from './search-results.ts';
import { useSearchable } from './use-searchable.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    [narrow]: { display: 'none' },
  },
  shown: {
    [narrow]: {
      display: 'flex',
      position: 'absolute',
      inset: 0,
      height: topBarHeight,
      boxSizing: 'border-box',
      paddingInline: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorBrandBackground,
      zIndex: tokens.zIndexContent,
    },
  },
  field: { flexGrow: 1, minWidth: 0 },
  only: { display: 'none', [narrow]: { display: 'inline-flex' } },
  option: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const groups = ['clusters', 'connections', 'pages'] as const;

/** Finds clusters, connections and pages by name, from what the portal has read already. "/" comes here from anywhere. */
export function Search() {
  const t = useTranslations('shell.search');
  const styles = useStyles();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [used, setUsed] = useState(false);
  const [expanded, setExpanded] = useState(false);
  const searchable = useSearchable(used);
  const found = searchFor(searchable, text);

  const openField = useCallback(() => {
    // At once: the next letter typed belongs into the field.
    flushSync(() => setExpanded(true));
    field.current?.focus();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isEditing(event.target))
        return;
      event.preventDefault();
      openField();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openField]);

  const leave = () => {
    setText('');
    setExpanded(false);
  };
  return (
    <>
      <search className={mergeClasses(styles.box, expanded && styles.shown)}>
        <Combobox
          ref={(element: HTMLInputElement | null) => {
            field.current = element;
          }}
          freeform
          inlinePopup
          className={styles.field}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          expandIcon={<Search20Regular />}
          value={text}
          selectedOptions={[]}
          onFocus={() => setUsed(true)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && leave()}
          onOptionSelect={(_, { optionValue }) => {
            leave();
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
        <span className={styles.only}>
          <BarButton label={t('close')} icon={<Dismiss20Regular />} onClick={leave} />
        </span>
      </search>
      <span className={styles.only}>
        <BarButton label={t('label')} icon={<Search20Regular />} onClick={openField} />
      </span>
    </>
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

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
