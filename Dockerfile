# The local Azure alone, for CI and for whoever has no Node.js:
#   docker build --target emulator -t azure-emulator .
#   docker run -p 4100:4100 -p 4101:4101 azure-emulator
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Not `npm ci`: it refuses a lock file that lacks builds for platforms which a registry does not carry.
RUN npm install --no-save --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim AS emulator
ENV HOST=0.0.0.0 EMULATOR_ALLOW_REMOTE=1 NODE_COMPILE_CACHE=/tmp/compiled
WORKDIR /app
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules node_modules
COPY lib/connections lib/connections
COPY lib/emulator lib/emulator
USER node
EXPOSE 4100 4101
HEALTHCHECK --interval=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4100/_emulator/health').catch(() => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=4", "lib/emulator/main.ts"]
