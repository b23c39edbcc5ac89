import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { KubectlCommand } from './command-line.ts';

const manifestSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), namespace: z.string().optional() }),
});

export type Manifest = z.infer<typeof manifestSchema>;

const listSchema = z.looseObject({ kind: z.literal('List'), items: z.array(z.unknown()) });

/** What a command has to read from: its input, and the files that came with the request. */
export interface Material {
  readonly input: string | undefined;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads the objects that `-f` names; `-` is the input.
 * @throws Error in kubectl's words
 */
export function manifestsOf({ flags }: KubectlCommand, { input, files }: Material): Manifest[] {
  const { filename } = flags;
  if (!filename) throw new Error('error: must specify one of -f and -k');
  const text = filename === '-' ? input : files.get(filename.replace(/^\.\//, ''));
  if (text === undefined) throw new Error(`error: the path "${filename}" does not exist`);
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0)
      throw new Error(`error: error parsing ${filename}: ${document.errors[0]?.message}`);
    const value: unknown = document.toJS();
    if (value === null) return [];
    const list = listSchema.safeParse(value);
    return (list.success ? list.data.items : [value]).map((item) => manifestSchema.parse(item));
  });
}
