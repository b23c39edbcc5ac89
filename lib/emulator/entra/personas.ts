/** A person who can sign in. What each may do stands in the scenario's role assignments. */
export interface Persona {
  readonly id: 'owner' | 'developer' | 'reader';
  readonly objectId: string;
  readonly upn: string;
  readonly displayName: string;
  readonly summary: string;
}

export const personas: readonly Persona[] = [
  {
    id: 'owner',
    objectId: '0a0a0a0a-0000-4000-8000-000000000001',
    upn: 'owner@contoso.example',
    displayName: 'Olivia Owner',
    summary: 'Owns both subscriptions and administers every cluster.',
  },
  {
    id: 'developer',
    objectId: '0a0a0a0a-0000-4000-8000-000000000002',
    upn: 'developer@contoso.example',
    displayName: 'Dev Developer',
    summary: 'Works in the namespace “shop” and with the targets of the order service.',
  },
  {
    id: 'reader',
    objectId: '0a0a0a0a-0000-4000-8000-000000000003',
    upn: 'reader@contoso.example',
    displayName: 'Rita Reader',
    summary: 'Sees everything, changes nothing.',
  },
];

/** @param key persona id, object id or user principal name */
export function findPersona(key: string): Persona | undefined {
  const wanted = key.toLowerCase();
  return personas.find(({ id, objectId, upn }) => [id, objectId, upn].includes(wanted));
}
