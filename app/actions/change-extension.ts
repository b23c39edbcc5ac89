'use server';

import { z } from 'zod';
import { armId, linkerName, parse } from '#app/api/parameters.ts';
import {
  connectorExtension,
  deleteExtension,
  patchExtension,
  putExtension,
} from '#lib/azure/extension-changes.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';

const choice = {
  autoUpgrade: z.boolean(),
  releaseTrain: z.string().regex(/^[-\w]{1,40}$/),
  version: z
    .string()
    .regex(/^[-.\w]{1,40}$/)
    .optional(),
};
const install = z.object({ clusterId: armId, ...choice });
const update = z.object({ clusterId: armId, name: linkerName, ...choice });
const uninstall = z.object({ clusterId: armId, name: linkerName });

type Started = Promise<ActionResult<OperationHandle | undefined>>;

/** Installs the extension of Service Connector without a connection. */
export async function installExtension(tokens: Tokens, request: z.input<typeof install>): Started {
  return act('installExtension', tokens, ({ arm }) => {
    const { clusterId, ...chosen } = parse(install, request);
    return putExtension(arm, clusterId, { ...connectorExtension, ...chosen });
  });
}

/** Changes version, release train or automatic upgrades of an extension. */
export async function updateExtension(tokens: Tokens, request: z.input<typeof update>): Started {
  return act('updateExtension', tokens, ({ arm }) => {
    const { clusterId, name, ...chosen } = parse(update, request);
    return patchExtension(arm, clusterId, name, chosen);
  });
}

/** Uninstalls an extension. */
export async function uninstallExtension(tokens: Tokens, request: z.input<typeof uninstall>): Started {
  return act('uninstallExtension', tokens, ({ arm }) => {
    const { clusterId, name } = parse(uninstall, request);
    return deleteExtension(arm, clusterId, name);
  });
}
