/** A resource as ARM returns it. Providers with behaviour of their own narrow `properties`. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly location?: string;
  readonly kind?: string;
  readonly sku?: Readonly<Record<string, unknown>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The part of a resource that lists across types return. */
export function summary({ id, name, type, location, kind, sku, tags, identity }: Resource) {
  return {
    id,
    name,
    type,
    ...(kind ? { kind } : {}),
    ...(sku ? { sku } : {}),
    location,
    ...(identity ? { identity } : {}),
    tags: tags ?? {},
  };
}
