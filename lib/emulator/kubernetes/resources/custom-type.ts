import { z } from 'zod';
import { type StoredObject, valueAt } from '../object.ts';
import { ageSince } from '../representations/duration.ts';
import { ageColumn, type Cell, type Column, column, nameColumn } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

export const definitionSchema = z.looseObject({
  spec: z.looseObject({
    group: z.string(),
    scope: z.enum(['Namespaced', 'Cluster']),
    names: z.looseObject({
      plural: z.string(),
      singular: z.string().optional(),
      kind: z.string(),
      listKind: z.string().optional(),
      shortNames: z.array(z.string()).optional(),
      categories: z.array(z.string()).optional(),
    }),
    versions: z.array(
      z.looseObject({
        name: z.string(),
        served: z.boolean(),
        storage: z.boolean(),
        subresources: z.looseObject({ status: z.looseObject({}).optional() }).optional(),
        additionalPrinterColumns: z
          .array(
            z.looseObject({
              name: z.string(),
              type: z.string(),
              jsonPath: z.string(),
              priority: z.number().optional(),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

type PrinterColumn = NonNullable<
  z.infer<typeof definitionSchema>['spec']['versions'][number]['additionalPrinterColumns']
>[number];

/** The resource types, one for each served version, that a CustomResourceDefinition adds to its cluster. */
export function customType(definition: StoredObject): ResourceType[] {
  const { spec } = definitionSchema.parse(definition);
  const { names } = spec;
  return spec.versions
    .filter(({ served }) => served)
    .map((version) =>
      resourceType({
        group: spec.group,
        version: version.name,
        plural: names.plural,
        singular: names.singular ?? names.kind.toLowerCase(),
        kind: names.kind,
        namespaced: spec.scope === 'Namespaced',
        shortNames: names.shortNames ?? [],
        categories: names.categories ?? [],
        custom: true,
        subresources: version.subresources?.status ? ['status'] : [],
        columns: version.additionalPrinterColumns
          ? [nameColumn, ...version.additionalPrinterColumns.map(printerColumn)]
          : [nameColumn, ageColumn],
      }),
    );
}

function printerColumn({ name, type, jsonPath, priority }: PrinterColumn): Column {
  const path = jsonPath.replace(/^\./, '').split('.');
  const read = (object: StoredObject, now: Date): Cell => {
    const value = valueAt(object, path);
    if (type === 'date') return ageSince(typeof value === 'string' ? value : undefined, now);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  };
  return { ...column(name, read), priority: priority ? 1 : 0 };
}
