import { html, raw } from 'hono/html';
import { type Persona, personas } from './personas.ts';
import { messageOf, type SignInError } from './sign-in-error.ts';
import { tenant } from './tenant.ts';

const style = `
:root { color-scheme: light dark; --page: #f3f2f1; --card: #fff; --text: #242424; --quiet: #5c5c5c; --line: #d1d1d1; --brand: #0f6cbd; --hover: #f5f5f5; --bad: #b10e1c; }
@media (prefers-color-scheme: dark) { :root { --page: #141414; --card: #242424; --text: #fff; --quiet: #c2c2c2; --line: #525252; --brand: #62abf5; --hover: #303030; --bad: #ff99a4; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--page); color: var(--text); font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
main { width: min(440px, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 32px; box-shadow: 0 2px 12px rgb(0 0 0 / 12%); }
.directory { display: flex; align-items: center; gap: 8px; margin: 0 0 16px; color: var(--quiet); font-size: 14px; font-weight: 600; }
.mark { width: 20px; height: 20px; border-radius: 5px; background: linear-gradient(135deg, #0f6cbd, #7b5ad1); }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 32px; font-weight: 600; }
p { margin: 0 0 20px; color: var(--quiet); }
form { display: grid; gap: 10px; }
.person { position: relative; display: grid; grid-template-columns: 40px 1fr; gap: 0 12px; align-items: center; padding: 12px; border: 1px solid var(--line); border-radius: 6px; }
.person:hover { background: var(--hover); }
button { justify-self: start; padding: 0; font: inherit; font-weight: 600; color: var(--brand); background: none; border: 0; cursor: pointer; }
button::after { content: ""; position: absolute; inset: 0; border-radius: 6px; }
button:focus-visible { outline: none; }
button:focus-visible::after { outline: 2px solid var(--brand); outline-offset: 2px; }
.initials { grid-row: span 2; display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; background: var(--brand); color: var(--card); font-weight: 600; }
.who { font-size: 13px; color: var(--quiet); }
.bad { color: var(--bad); overflow-wrap: anywhere; }
footer { margin-top: 20px; font-size: 13px; color: var(--quiet); }
@media (forced-colors: active) { .mark, .initials { border: 1px solid; } }
`;

/** The page where a persona is picked; the form posts back to the request's own URL. */
export function signInPage(hint: Persona | undefined) {
  return page(
    'Sign in',
    html`<h1>Sign in</h1>
<p>to Connector Portal, with one of the people of the demo directory.</p>
<form method="post">${personas.map((persona) => personaCard(persona, persona === hint))}</form>
<footer>This is the local emulator of Microsoft Entra ID. It asks for no password, and nothing leaves this machine.</footer>`,
  );
}

/** The page of a request that cannot be answered to the client. */
export function errorPage(error: SignInError) {
  return page(
    'Sign-in error',
    html`<h1>Sorry, but we’re having trouble signing you in.</h1><p class="bad" role="alert">${messageOf(error)}</p>`,
  );
}

/** The page after sign-out when the client named no page of its own. */
export function signedOutPage() {
  return page(
    'Signed out',
    html`<h1>You signed out of your account</h1><p>It’s a good idea to close all browser windows.</p>`,
  );
}

function personaCard(persona: Persona, focused: boolean) {
  const initials = persona.displayName.replace(/[^A-Z]/g, '');
  const description = `about-${persona.id}`;
  return html`<div class="person">
<span class="initials" aria-hidden="true">${initials}</span>
<button name="persona" value="${persona.id}" aria-describedby="${description}" ${focused ? raw('autofocus') : ''}>Sign in as ${persona.id}</button>
<span class="who" id="${description}">${persona.displayName} · ${persona.upn}<br>${persona.summary}</span>
</div>`;
}

function page(title: string, content: unknown) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${tenant.displayName}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body><main><div class="directory"><span class="mark" aria-hidden="true"></span>${tenant.displayName}</div>
${content}</main></body>
</html>`;
}
