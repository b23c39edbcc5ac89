import { tenant } from '../../entra/tenant.ts';
import { type ArmRoute, route } from '../route.ts';

/** The directories that the caller belongs to. */
export const tenantRoutes: readonly ArmRoute[] = [
  route('GET', '/tenants', { type: 'Microsoft.Resources/tenants' }, () => ({
    status: 200,
    body: {
      value: [
        {
          id: `/tenants/${tenant.id}`,
          tenantId: tenant.id,
          countryCode: 'PT',
          displayName: tenant.displayName,
          domains: [tenant.domain],
          tenantCategory: 'Home',
          defaultDomain: tenant.domain,
          tenantType: 'AAD',
        },
      ],
    },
  })),
];
