import { defineConfig } from 'prisma/config';

// Generating the client needs no native schema engine; without this Prisma would try to download one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema' });
