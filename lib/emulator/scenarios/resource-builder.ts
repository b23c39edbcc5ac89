import type { Resource } from '../arm/resource.ts';
import { keyOf } from '../arm/resource-id.ts';
import type { ArmState } from '../arm/state.ts';

export const location = 'westeurope';

/** Adds resources of one resource group to the estate. */
export interface ResourceBuilder {
  readonly groupId: string;
  /**
   * @param type such as `Microsoft.Sql/servers`
   * @returns the resource's id
   */
  add(
    type: string,
    name: string,
    more?: Partial<Pick<Resource, 'kind' | 'sku' | 'properties' | 'tags'>>,
  ): string;
  /** Adds sub-resources, such as the databases of a server. */
  addBelow(parentId: string, type: string, ...names: string[]): void;
  /** Adds a sub-resource with properties. */
  addChild(parentId: string, type: string, name: string, properties: Resource['properties']): void;
}

export function resourceBuilder(state: ArmState, subscriptionId: string, groupName: string): ResourceBuilder {
  const groupId = `/subscriptions/${subscriptionId}/resourceGroups/${groupName}`;
  state.resourceGroups.set(keyOf(groupId), { id: groupId, name: groupName, location, tags: {} });
  const addChild: ResourceBuilder['addChild'] = (parentId, type, name, properties) => {
    const id = `${parentId}/${type.split('/').at(-1) ?? ''}/${name}`;
    state.resources.set(keyOf(id), { id, name, type, properties });
  };
  return {
    groupId,
    add(type, name, { properties, ...more } = {}) {
      const id = `${groupId}/providers/${type}/${name}`;
      state.resources.set(keyOf(id), {
        id,
        name,
        type,
        location,
        tags: {},
        ...more,
        properties: { provisioningState: 'Succeeded', ...properties },
      });
      return id;
    },
    addBelow(parentId, type, ...names) {
      for (const name of names) addChild(parentId, type, name, {});
    },
    addChild,
  };
}
