import type { Client } from './clients.ts';
import type { SampleVariable } from './variable.ts';

export type LanguageId =
  | 'csharp'
  | 'java'
  | 'spring'
  | 'javascript'
  | 'python'
  | 'go'
  | 'php'
  | 'ruby'
  | 'shell';

/** How the sample proves who it is; absent where the variables carry a key. */
export type CredentialKind =
  | { readonly kind: 'workloadIdentity'; readonly clientId: SampleVariable | undefined }
  | {
      readonly kind: 'secret';
      readonly clientId: SampleVariable;
      readonly secret: SampleVariable;
      readonly tenant: SampleVariable;
    };

/** What a sample is made of, before it is written in a language. */
export interface SampleParts {
  readonly variables: readonly SampleVariable[];
  readonly credential: CredentialKind | undefined;
  /** The client to open, and the variable it is opened with. */
  readonly client: (Client & { readonly target: SampleVariable }) | undefined;
}

/** A language that samples are written in. */
export interface Language {
  readonly id: LanguageId;
  readonly label: string;
  readonly file: string;
  /** Package of Azure's credentials. */
  readonly identityPackage?: string;
  readonly install: (packages: readonly string[]) => string;
  readonly write: (parts: SampleParts) => string;
}

/** Paragraphs of code with an empty line between them; empty ones are left out. */
export const paragraphs = (...parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
