import type { IconName } from '#components/icons/shapes.tsx';

/** Something that can be found, and where it leads. */
export interface Found {
  readonly group: 'clusters' | 'connections' | 'pages';
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  readonly href: string;
  readonly icon: IconName;
}

export interface Searchable {
  readonly items: readonly Found[];
  readonly loading: boolean;
}

const shownAtMost = 12;

/** Items that contain every word that was typed, those whose name begins with it first. */
export function searchFor({ items }: Searchable, text: string): Found[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const first = words[0];
  const rank = ({ name }: Found) => (first && name.toLowerCase().startsWith(first) ? 0 : 1);
  return items
    .filter(({ name, detail }) => {
      const haystack = `${name} ${detail}`.toLowerCase();
      return words.every((word) => haystack.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, shownAtMost);
}
