import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { armId, parse, queryOf } from '#app/api/parameters.ts';
import { listRoleDefinitions } from '#lib/azure/role-definitions.ts';
import { rolesForTarget } from '#lib/connections/target-roles.ts';

export const GET = (request: Request) =>
  answer(request, async ({ arm }) => {
    const { target } = parse(z.object({ target: armId }), queryOf(request));
    const roles = rolesForTarget(await listRoleDefinitions(arm, target), target);
    return { roles: roles.map(({ id, name }) => ({ id, name })) };
  });
