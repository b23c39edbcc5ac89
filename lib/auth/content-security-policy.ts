/**
 * The content security policy of a page. Scripts and styles run by the page's nonce only.
 * `next dev` evaluates code and inserts styles without a nonce, so development is looser.
 */
export function contentSecurityPolicy(page: {
  nonce: string;
  /** Where tokens come from. */
  signInOrigins: readonly string[];
  development: boolean;
}): string {
  const signIn = page.signInOrigins.join(' ');
  const nonce = `'nonce-${page.nonce}'`;
  const directives = {
    'default-src': `'self'`,
    'script-src': `'self' ${nonce} 'strict-dynamic'${page.development ? " 'unsafe-eval'" : ''}`,
    // A nonce would switch 'unsafe-inline' off again.
    'style-src': page.development ? `'self' 'unsafe-inline'` : `'self' ${nonce}`,
    // Fluent positions menus and sizes columns through style attributes.
    'style-src-attr': `'unsafe-inline'`,
    'img-src': `'self' data:`,
    'connect-src': `'self' ${signIn}`,
    // Tokens are renewed in a hidden frame that ends on the portal's own redirect page.
    'frame-src': `'self' ${signIn}`,
    'frame-ancestors': `'self'`,
    'form-action': `'self'`,
    'base-uri': `'none'`,
    'object-src': `'none'`,
  };
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
