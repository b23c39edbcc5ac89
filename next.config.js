import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of the whole tree at once; checking them here too would cost every build as long again.
  typescript: { ignoreBuildErrors: true },
  experimental: { optimizePackageImports: ['@fluentui/react-components', '@fluentui/react-icons'] },
};

export default withNextIntl(config);
