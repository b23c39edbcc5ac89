# The portal, as `docker build -t connector-portal .`, and the local Azure alone, for CI and for whoever has no Node.js:
#   docker build --target emulator -t azure-emulator .
#   docker run -p 4100:4100 -p 4101:4101 azure-emulator

# Not `npm ci`: it refuses a lock file that lacks builds for platforms which a registry does not carry.

FROM node:24-slim AS emulator-packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/emulator-packages.mjs scripts/emulator-packages.mjs
RUN node scripts/emulator-packages.mjs && npm install --no-save --ignore-scripts --no-audit --no-fund

FROM node:24-slim AS emulator
ENV HOST=0.0.0.0 EMULATOR_ALLOW_REMOTE=1 NODE_COMPILE_CACHE=/tmp/compiled
WORKDIR /app
COPY --from=emulator-packages /app/package.json ./
COPY --from=emulator-packages /app/node_modules node_modules
COPY lib/connections lib/connections
COPY lib/emulator lib/emulator
USER node
EXPOSE 4100 4101
HEALTHCHECK --interval=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4100/_emulator/health').catch(() => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=4", "lib/emulator/main.ts"]

FROM node:24-slim AS build
ENV NEXT_TELEMETRY_DISABLED=1 PORTAL_STANDALONE=1
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --ignore-scripts --no-audit --no-fund
COPY app app
COPY components components
COPY lib lib
COPY messages messages
COPY public public
COPY instrumentation.ts instrumentation-client.ts next.config.js proxy.ts tsconfig.json ./
RUN node node_modules/next/dist/bin/next build

# Writes nothing: run it with a read-only root file system. A number, so that Kubernetes sees that it is not root (the user "node").
FROM node:24-slim AS portal
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static .next/static
COPY --from=build /app/public public
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').catch(() => process.exit(1))"]
CMD ["node", "server.js"]
