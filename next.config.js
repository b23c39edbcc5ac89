import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // What every answer says, pages and API alike; the content security policy of pages has a nonce and comes from `proxy.ts`.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
        // Browsers heed it over TLS only.
        { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' },
      ],
    },
    {
      source: '/api/:path*',
      headers: [{ key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
  // It is loaded only where a collector is named, and has files of its own at its side.
  serverExternalPackages: [
    '@opentelemetry/sdk-node',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/exporter-trace-otlp-proto',
  ],
  // For the image only: it costs every other build time, and `next start` does not want it.
  ...(process.env.PORTAL_STANDALONE && { output: 'standalone' }),
  // The portal has no pictures to make smaller.
  images: { unoptimized: true },
  outputFileTracingExcludes: { '*': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  reactStrictMode: true,
  // `npm test` checks the types of the whole tree at once; checking them here too would cost every build as long again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Manifests are the largest thing that is sent.
    serverActions: { bodySizeLimit: '2mb' },
    optimizePackageImports: ['@fluentui/react-components', '@fluentui/react-icons'],
  },
};

export default withNextIntl(config);
