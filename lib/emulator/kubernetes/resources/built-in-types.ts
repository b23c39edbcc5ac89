import { apiExtensionTypes } from './api-extensions.ts';
import { appsTypes } from './apps.ts';
import { batchTypes } from './batch.ts';
import { coreTypes } from './core.ts';
import { eventTypes } from './events.ts';
import { podTypes } from './pods.ts';
import { rbacTypes } from './rbac.ts';
import type { ResourceType } from './resource-type.ts';
import { secretTypes } from './secrets.ts';
import { systemTypes } from './system.ts';

/** Every resource that a new cluster serves. Where two have the same name, the first is the one `kubectl` picks. */
export const builtInTypes: readonly ResourceType[] = [
  ...coreTypes,
  ...secretTypes,
  ...podTypes,
  ...eventTypes,
  ...appsTypes,
  ...batchTypes,
  ...rbacTypes,
  ...apiExtensionTypes,
  ...systemTypes,
];
