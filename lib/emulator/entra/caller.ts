/** Who signed a request, as the access token says. */
export interface Caller {
  readonly objectId: string;
  /** User principal name, `owner@contoso.example`. */
  readonly name: string;
  readonly tenantId: string;
}
