/** The one directory that the emulator holds. */
export const tenant = {
  id: '11111111-1111-4111-8111-111111111111',
  displayName: 'Contoso',
  domain: 'contoso.example',
} as const;

/** Whether a tenant segment of a sign-in URL means this directory. */
export function isKnownTenant(segment: string): boolean {
  return ['organizations', 'common', tenant.id, tenant.domain].includes(segment.toLowerCase());
}
