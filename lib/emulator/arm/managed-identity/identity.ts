/** A user-assigned managed identity. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly tenantId: string;
  readonly principalId: string;
  readonly clientId: string;
}

/** Trust of an identity in tokens of another issuer. */
export interface FederatedCredential {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
}
