const yearInSeconds = 365 * 24 * 60 * 60;

/** Keeps a preference for a year, for this site only. */
export function setCookie(name: string, value: string): void {
  // The Cookie Store API is not in every browser yet.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${yearInSeconds}; samesite=lax`;
}
