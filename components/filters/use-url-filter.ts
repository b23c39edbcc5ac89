'use client';

import { useSearchParams } from 'next/navigation';

/** What a list is narrowed to, kept in the page's address, where it can be shared and found again. */
export interface UrlFilter {
  get(name: string): string;
  /** An empty value takes the parameter out. */
  set(name: string, value: string): void;
  /** Sets a parameter as a step that the browser's Back undoes. */
  push(name: string, value: string): void;
  /** Takes some parameters out in one step. */
  drop(names: readonly string[]): void;
  /** Takes all parameters out. */
  clear(): void;
}

/** Filters in the query string. The address is replaced: every letter typed is not a step to go back to. */
export function useUrlFilter(): UrlFilter {
  const parameters = useSearchParams();
  const replace = (next: URLSearchParams) => {
    const query = next.size === 0 ? '' : `?${next}`;
    window.history.replaceState(null, '', `${window.location.pathname}${query}`);
  };
  return {
    get: (name) => parameters.get(name) ?? '',
    set(name, value) {
      // What the address says now, not when this was drawn: two quick changes must both count.
      const next = new URLSearchParams(window.location.search);
      if (value === '') next.delete(name);
      else next.set(name, value);
      replace(next);
    },
    push(name, value) {
      const next = new URLSearchParams(window.location.search);
      next.set(name, value);
      window.history.pushState(null, '', `${window.location.pathname}?${next}`);
    },
    drop(names) {
      const next = new URLSearchParams(window.location.search);
      for (const name of names) next.delete(name);
      replace(next);
    },
    clear: () => replace(new URLSearchParams()),
  };
}
