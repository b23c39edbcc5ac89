import { z } from 'zod';
import { sentences } from './sentences.ts';

type Sentences = typeof sentences;
type SentenceKey = keyof Sentences;

const isSentenceKey = (value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(sentences, value);

const sentenceSchema = z.object({
  key: z.custom<SentenceKey>(isSentenceKey),
  /** Names, addresses and numbers; never a secret. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * The sentences of a failure that the portal words itself, so that they can be said in any language. Another version of the portal may
 * have sentences that are not known here: then the English message stands.
 */
export const failureWordsSchema = z.array(sentenceSchema).readonly().optional().catch(undefined);

export type FailureWords = NonNullable<z.infer<typeof failureWordsSchema>>;

/** A failure's message in English, and the words to say it in another language. */
export interface Worded {
  readonly message: string;
  readonly words: FailureWords;
}

/** The names in braces. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type ValuesOf<Key extends SentenceKey> = [NamesIn<Sentences[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<Sentences[Key]>, string | number>>];

/** Words a failure of the portal's own with one of its sentences. */
export function worded<Key extends SentenceKey>(key: Key, ...values: ValuesOf<Key>): Worded;
export function worded(key: SentenceKey, values: Readonly<Record<string, string | number>> = {}): Worded {
  const message = sentences[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  return { message, words: [{ key, values }] };
}

/** Two sentences about one failure. */
export const andThen = (first: Worded, second: Worded): Worded => ({
  message: `${first.message} ${second.message}`,
  words: [...first.words, ...second.words],
});
