import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/auth/content-security-policy.ts';
import { signInOrigins } from '#lib/auth/sign-in-settings.ts';
import { environment } from '#lib/environment.ts';

/**
 * Whether a write comes from another site. Browsers say where a request comes from; what says nothing is no browser, and a write does
 * nothing without the caller's token.
 */
function isForeign(request: NextRequest): boolean {
  const origin = request.headers.get('origin');
  if (!request.headers.has('next-action') || origin === null) return false;
  return URL.parse(origin)?.host !== request.headers.get('host');
}

/** Refuses writes from other sites, and gives every page a nonce of its own and a content security policy that trusts nothing else. */
export function proxy(request: NextRequest): NextResponse {
  if (isForeign(request)) return new NextResponse('This request comes from another site.', { status: 403 });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy({
    nonce,
    signInOrigins: signInOrigins(environment()),
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Pages only: static files and the API answer no HTML.
  matcher: ['/((?!api/|healthz|readyz|_next/static|_next/image|.*\\.(?:svg|ico|png|txt)$).*)'],
};
