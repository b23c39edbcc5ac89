import type { ConnectionDraft } from './draft.ts';
import { effectiveAuthType } from './effective-auth.ts';
import type { TargetService } from './target-service.ts';
import { variablesOf } from './variables.ts';

interface KeyIssue {
  /** The variable that was to be renamed. */
  readonly name: string;
  readonly code: 'keyNotValid' | 'keyUsedTwice' | 'keyOfAnother';
  readonly values?: Readonly<Record<string, string>>;
}

/** What is wrong with the user's own variable names: in a Secret every key stands once. */
export function checkCustomizedKeys(draft: ConnectionDraft, service: TargetService | undefined): KeyIssue[] {
  const given = Object.entries(draft.customizedKeys).filter(([, custom]) => custom);
  const usual = service ? usualNames(draft, service) : [];
  const renamed = (names: readonly string[]) => names.some((name) => draft.customizedKeys[name]);
  return given.flatMap(([name, custom], index): KeyIssue[] => {
    if (!/^[-._A-Za-z0-9]+$/.test(custom)) return [{ name, code: 'keyNotValid' }];
    if (given.slice(0, index).some(([, earlier]) => earlier === custom))
      return [{ name, code: 'keyUsedTwice' }];
    const others = usual.filter((names) => !names.includes(name) && !renamed(names));
    return others.some((names) => names.includes(custom))
      ? [{ name, code: 'keyOfAnother', values: { name: custom } }]
      : [];
  });
}

/** Names of each variable: its plain one, and the one that carries the connection's name. */
function usualNames(draft: ConnectionDraft, service: TargetService): string[][] {
  const [plain, named] = [false, true].map(
    (another) =>
      variablesOf({
        service,
        authType: effectiveAuthType(draft, service),
        clientType: draft.clientType,
        connectionName: draft.name,
        accountKind: draft.accountKind,
        another,
      }).variables,
  );
  return (plain ?? []).map(({ name }, index) => [name, named?.[index]?.name ?? name]);
}
