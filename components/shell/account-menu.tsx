'use client';

import {
  Avatar,
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
  Persona,
  tokens,
} from '@fluentui/react-components';
import { PersonAdd20Regular, SignOut20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAccount } from '#components/sign-in/use-account.ts';
import { BarButton } from './bar-button.tsx';
import { DirectoryGroup } from './directory-group.tsx';

const useStyles = makeStyles({
  who: { paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalS },
});

/** Who is signed in; other accounts and directories; the way out. */
export function AccountMenu() {
  const t = useTranslations('shell.account');
  const styles = useStyles();
  const { account, accounts, directory, switchAccount, switchDirectory, addAccount, signOut } = useAccount();
  const [open, setOpen] = useState(false);
  if (!account) return null;
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
        <BarButton
          label={t('label', { name: account.name })}
          // A picture and no initials: voice control goes by the text that is seen, and that must be the button's name.
          icon={<Avatar size={28} color="neutral" aria-hidden="true" />}
        />
      </MenuTrigger>
      <MenuPopover>
        <Persona
          className={styles.who}
          name={account.name}
          secondaryText={account.username}
          size="large"
          avatar={{ color: 'brand', 'aria-hidden': true }}
        />
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
