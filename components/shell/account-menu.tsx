'use client';

import {
  Caption1,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { PersonAdd20Regular, PersonCircle24Regular, SignOut20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAccount } from '#components/sign-in/use-account.ts';
import { BarButton } from './bar-button.tsx';
import { DirectoryGroup } from './directory-group.tsx';

const useStyles = makeStyles({
  // As wide as the button that comes.
  place: { width: '32px' },
  who: { display: 'grid', paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM },
  address: { color: tokens.colorNeutralForeground3 },
});

/** Who is signed in; other accounts and directories; the way out. */
export function AccountMenu() {
  const t = useTranslations('shell.account');
  const styles = useStyles();
  const { status, account, accounts, directory, switchAccount, switchDirectory, addAccount, signOut } =
    useAccount();
  const [open, setOpen] = useState(false);
  // Whoever is being looked up has their place already, and moves nothing when they come.
  if (!account) return status === 'loading' ? <span className={styles.place} /> : null;
  return (
    <Menu
      inline
      open={open}
      onOpenChange={(_, change) => setOpen(change.open)}
      checkedValues={{ account: [account.id], directory: directory ? [directory] : [] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        if (chosen === undefined) return;
        if (name === 'account') switchAccount(chosen);
        if (name === 'directory') switchDirectory(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <BarButton label={t('label', { name: account.name })} icon={<PersonCircle24Regular />} />
      </MenuTrigger>
      <MenuPopover>
        <div className={styles.who}>
          <Text weight="semibold">{account.name}</Text>
          <Caption1 className={styles.address}>{account.username}</Caption1>
        </div>
        <MenuList>
          <MenuDivider />
          {accounts.length > 1 && (
            <MenuGroup>
              <MenuGroupHeader>{t('accounts')}</MenuGroupHeader>
              {accounts.map(({ id, name, username }) => (
                <MenuItemRadio key={id} name="account" value={id} subText={username}>
                  {name}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          )}
          {open && <DirectoryGroup />}
          <MenuDivider />
          <MenuItem icon={<PersonAdd20Regular />} onClick={() => void addAccount()}>
            {t('add')}
          </MenuItem>
          <MenuItem icon={<SignOut20Regular />} onClick={() => void signOut()}>
            {t('signOut')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
