import type { ReactNode } from 'react';

/** Colour family of an icon; the tokens behind it follow the theme. */
export type Tone = 'brand' | 'teal' | 'gold' | 'purple' | 'green' | 'cranberry' | 'neutral';

interface Shape {
  readonly tone: Tone;
  /** Drawn faintly: the body. */
  readonly body: ReactNode;
  /** Drawn as lines: the outline and what is inside. */
  readonly lines: ReactNode;
}

const hexagon = 'M12 2.75 20 7.4v9.2l-8 4.65L4 16.6V7.4z';
const cylinder = 'M4.75 6v12c0 1.5 3.25 2.75 7.25 2.75S19.25 19.5 19.25 18V6';
const lid = <ellipse cx="12" cy="6" rx="7.25" ry="2.75" />;
const box = <rect x="3.75" y="3.75" width="16.5" height="16.5" rx="2.5" />;
const envelope = <rect x="2.75" y="5.25" width="18.5" height="13.5" rx="2" />;

const solid = (d: string) => <path d={d} />;

/** Our own drawings on a grid of 24: one faint body, lines of one width, no trademarks. */
export const shapes = {
  cluster: {
    tone: 'brand',
    body: solid(hexagon),
    lines: (
      <>
        <path d={hexagon} />
        <path d="M4.2 7.5 12 12l7.8-4.5M12 12v9" />
      </>
    ),
  },
  connection: {
    tone: 'brand',
    body: (
      <>
        <circle cx="6" cy="18" r="3.25" />
        <circle cx="18" cy="6" r="3.25" />
      </>
    ),
    lines: (
      <>
        <circle cx="6" cy="18" r="3.25" />
        <circle cx="18" cy="6" r="3.25" />
        <path d="M6 14.75V9.5A3.5 3.5 0 0 1 9.5 6h5.25M18 9.25v5.25a3.5 3.5 0 0 1-3.5 3.5H9.25" />
      </>
    ),
  },
  extension: {
    tone: 'purple',
    body: solid('M3.75 8h4.5a2.4 2.4 0 1 1 4.5 0h4.5v4.5a2.4 2.4 0 1 1 0 4.5v3.25H3.75z'),
    lines: solid('M3.75 8h4.5a2.4 2.4 0 1 1 4.5 0h4.5v4.5a2.4 2.4 0 1 1 0 4.5v3.25H3.75z'),
  },
  secret: {
    tone: 'gold',
    body: <circle cx="8" cy="12" r="4.75" />,
    lines: (
      <>
        <circle cx="8" cy="12" r="4.75" />
        <path d="M12.75 12h8.5v3M17.5 12v2.25" />
        <circle cx="8" cy="12" r="1" />
      </>
    ),
  },
  serviceAccount: {
    tone: 'teal',
    body: <rect x="4.75" y="4.75" width="14.5" height="16" rx="2" />,
    lines: (
      <>
        <rect x="4.75" y="4.75" width="14.5" height="16" rx="2" />
        <path d="M9.5 2.75h5v3.5h-5z" />
        <circle cx="12" cy="11.25" r="2" />
        <path d="M8.5 17.25c.4-1.9 1.8-2.9 3.5-2.9s3.1 1 3.5 2.9" />
      </>
    ),
  },
  identity: {
    tone: 'gold',
    body: solid('M12 2.75 19.5 5.5v5.75c0 4.6-3 8-7.5 10-4.5-2-7.5-5.4-7.5-10V5.5z'),
    lines: (
      <>
        <path d="M12 2.75 19.5 5.5v5.75c0 4.6-3 8-7.5 10-4.5-2-7.5-5.4-7.5-10V5.5z" />
        <circle cx="12" cy="9.75" r="2.25" />
        <path d="M8.25 16.25c.5-2 2-3 3.75-3s3.25 1 3.75 3" />
      </>
    ),
  },
  storage: {
    tone: 'teal',
    body: <rect x="2.75" y="4.25" width="18.5" height="15.5" rx="2" />,
    lines: (
      <>
        <rect x="2.75" y="4.25" width="18.5" height="15.5" rx="2" />
        <path d="M2.75 9.25h18.5M2.75 14.5h18.5M6 6.75h.01M6 12h.01M6 17.1h.01" />
      </>
    ),
  },
  keyVault: {
    tone: 'gold',
    body: <circle cx="12" cy="12" r="9.25" />,
    lines: (
      <>
        <circle cx="12" cy="12" r="9.25" />
        <circle cx="12" cy="9.75" r="2.25" />
        <path d="M12 12v5.25M12 15h2" />
      </>
    ),
  },
  database: {
    tone: 'brand',
    body: (
      <>
        {lid}
        <path d={cylinder} />
      </>
    ),
    lines: (
      <>
        {lid}
        <path d={cylinder} />
        <path d="M4.75 12c0 1.5 3.25 2.75 7.25 2.75S19.25 13.5 19.25 12" />
      </>
    ),
  },
  cache: {
    tone: 'cranberry',
    body: (
      <>
        {lid}
        <path d={cylinder} />
      </>
    ),
    lines: (
      <>
        {lid}
        <path d={cylinder} />
        <path d="m13 10-3.25 4.25h4.5L11 18.25" />
      </>
    ),
  },
  messaging: {
    tone: 'purple',
    body: envelope,
    lines: (
      <>
        {envelope}
        <path d="m3.25 6.25 8.75 7 8.75-7" />
      </>
    ),
  },
  kafka: {
    tone: 'purple',
    body: (
      <>
        <circle cx="7" cy="12" r="2.75" />
        <circle cx="17" cy="6.5" r="2.25" />
        <circle cx="17" cy="17.5" r="2.25" />
      </>
    ),
    lines: (
      <>
        <circle cx="7" cy="12" r="2.75" />
        <circle cx="7" cy="4.5" r="1.75" />
        <circle cx="7" cy="19.5" r="1.75" />
        <circle cx="17" cy="6.5" r="2.25" />
        <circle cx="17" cy="17.5" r="2.25" />
        <path d="M7 6.25v3M7 14.75v3M9.5 10.75 15 7.6M9.5 13.25l5.5 3.15" />
      </>
    ),
  },
  realtime: {
    tone: 'purple',
    body: <circle cx="12" cy="12" r="3.25" />,
    lines: (
      <>
        <circle cx="12" cy="12" r="3.25" />
        <path d="M6.9 17.1a7.25 7.25 0 0 1 0-10.2M17.1 6.9a7.25 7.25 0 0 1 0 10.2M4.2 19.8a11 11 0 0 1 0-15.6M19.8 4.2a11 11 0 0 1 0 15.6" />
      </>
    ),
  },
  ai: {
    tone: 'purple',
    body: solid('M10.5 4.5 12.6 10l5.4 2-5.4 2.1-2.1 5.4-2.1-5.4L3 12l5.4-2z'),
    lines: (
      <path d="M10.5 4.5 12.6 10l5.4 2-5.4 2.1-2.1 5.4-2.1-5.4L3 12l5.4-2zM18.5 3v4.5M16.25 5.25h4.5M19 17v3.5M17.25 18.75h3.5" />
    ),
  },
  monitoring: {
    tone: 'green',
    body: box,
    lines: (
      <>
        {box}
        <path d="M3.75 13h3.5l2.25-5.5 3.75 9 2.25-5 1 1.5h3.75" />
      </>
    ),
  },
  configuration: {
    tone: 'brand',
    body: (
      <>
        <circle cx="9" cy="7" r="2.5" />
        <circle cx="15" cy="17" r="2.5" />
      </>
    ),
    lines: (
      <>
        <circle cx="9" cy="7" r="2.5" />
        <circle cx="15" cy="17" r="2.5" />
        <path d="M3 7h3.5M11.5 7H21M3 17h9.5M17.5 17H21M3 12h18" />
      </>
    ),
  },
  namespace: {
    tone: 'teal',
    body: box,
    lines: (
      <path d="M8 3.75H6.25a2.5 2.5 0 0 0-2.5 2.5V8M16 3.75h1.75a2.5 2.5 0 0 1 2.5 2.5V8M8 20.25H6.25a2.5 2.5 0 0 1-2.5-2.5V16M16 20.25h1.75a2.5 2.5 0 0 0 2.5-2.5V16M9.5 9.5h5v5h-5z" />
    ),
  },
  workload: {
    tone: 'teal',
    body: (
      <>
        <path d="M12 3 16 5.3v4.4L12 12 8 9.7V5.3z" />
      </>
    ),
    lines: (
      <path d="M12 3 16 5.3v4.4L12 12 8 9.7V5.3zM7 12.5l4 2.3v4.4l-4 2.3-4-2.3v-4.4zM17 12.5l4 2.3v4.4l-4 2.3-4-2.3v-4.4z" />
    ),
  },
  overview: {
    tone: 'brand',
    body: box,
    lines: (
      <>
        {box}
        <path d="M3.75 9h16.5M9.5 9v11.25" />
      </>
    ),
  },
  diagnose: {
    tone: 'green',
    body: <circle cx="18" cy="11" r="2.25" />,
    lines: (
      <>
        <path d="M5 3.5H3.5V9a4.5 4.5 0 0 0 9 0V3.5H11M8 13.5v2.25a5 5 0 0 0 10 0v-2.5" />
        <circle cx="18" cy="11" r="2.25" />
      </>
    ),
  },
  firewall: {
    tone: 'cranberry',
    body: solid('M12 2.75 19.25 5.5v6c0 4.5-3 8-7.25 9.75C7.75 19.5 4.75 16 4.75 11.5v-6z'),
    lines: solid('M12 2.75 19.25 5.5v6c0 4.5-3 8-7.25 9.75C7.75 19.5 4.75 16 4.75 11.5v-6zM8.75 11.75h6.5'),
  },
  credential: {
    tone: 'teal',
    body: <rect x="3.75" y="5.25" width="16.5" height="13.5" rx="2" />,
    lines: (
      <>
        <rect x="3.75" y="5.25" width="16.5" height="13.5" rx="2" />
        <path d="m8.5 12.25 2.5 2.5 4.5-5" />
      </>
    ),
  },
  resource: { tone: 'neutral', body: solid(hexagon), lines: solid(hexagon) },
} as const satisfies Record<string, Shape>;

export type IconName = keyof typeof shapes;
