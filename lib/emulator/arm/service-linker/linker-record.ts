import type { LinkerProperties } from './linker-schema.ts';

/** A connection as it is kept: what the user chose, without any secret. */
export interface LinkerRecord {
  readonly id: string;
  readonly name: string;
  readonly properties: LinkerProperties;
  readonly provisioningState: 'Accepted' | 'Updating' | 'Deleting' | 'Succeeded' | 'Failed';
  /** Its variables carry the connection's name, as another one went to the same kind of service before. */
  readonly another: boolean;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly lastModifiedBy: string;
  readonly lastModifiedAt: string;
}
