# Three stages: packages and build, production packages, and what runs: Node, the compiled server, the panel and
# the playground, the migrations and the seeds' documents. The database is outside (DATABASE_URL) or in the volume /data.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm node src/install.mjs --build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=4000
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/dist/seeds dist/seeds
COPY --from=build /app/dist/playground dist/playground
COPY --from=build /app/dist/admin dist/admin
COPY package.json ./
COPY prisma/migrations prisma/migrations
COPY prisma/grants.sql prisma/grants.sql
COPY seeds/documents seeds/documents
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=64", "--heap-growing-percent=100", "dist/src/main.js"]
