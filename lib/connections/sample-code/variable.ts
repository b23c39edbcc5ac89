/** What a variable of a connection is for, as the end of its name says. */
export type Role = 'endpoint' | 'connectionString' | 'clientId' | 'tenantId' | 'clientSecret' | 'other';

export interface SampleVariable {
  readonly name: string;
  readonly role: Role;
  /** Words of a name in code: `storageblob`, `resource`, `endpoint`. */
  readonly words: readonly string[];
}

const roles: readonly (readonly [RegExp, Role])[] = [
  [/CONNECTIONSTRING$/, 'connectionString'],
  [/(ENDPOINT|FULLYQUALIFIEDNAMESPACE)$/, 'endpoint'],
  [/CLIENTID$/, 'clientId'],
  [/TENANTID$/, 'tenantId'],
  [/CLIENTSECRET$/, 'clientSecret'],
];

/** Long words of Service Connector that read better apart. */
const compound = /(RESOURCE|CONNECTION|CLIENT|TENANT|FULLYQUALIFIED)(?=ENDPOINT|STRING|ID|SECRET|NAMESPACE)/;

/** Reads what a variable is for out of its name. */
export function sampleVariable(name: string): SampleVariable {
  const plain = name.replace(/^AZURE_/, '');
  return {
    name,
    role: roles.find(([pattern]) => pattern.test(name))?.[1] ?? 'other',
    words: plain
      .replace(compound, '$1_')
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean)
      .map((word) => word.toLowerCase()),
  };
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Names of a variable as languages write them. */
export const camelCase = ({ words }: SampleVariable): string =>
  words.map((word, index) => (index === 0 ? word : capital(word))).join('');
export const snakeCase = ({ words }: SampleVariable): string => words.join('_');
