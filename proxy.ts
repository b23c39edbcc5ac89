import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/auth/content-security-policy.ts';
import { signInOrigins } from '#lib/auth/sign-in-settings.ts';
import { environment } from '#lib/environment.ts';

/** Gives every page a nonce of its own and a content security policy that trusts nothing else. */
export function proxy(request: NextRequest): NextResponse {
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
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  return response;
}

export const config = {
  // Pages only: static files and the API answer no HTML.
  matcher: ['/((?!api/|healthz|readyz|_next/static|_next/image|.*\\.(?:svg|ico|png|txt)$).*)'],
};
