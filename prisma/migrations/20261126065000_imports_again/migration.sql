-- AlterTable
ALTER TABLE "document_import" ADD COLUMN     "analyses_stored" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "dismissed_at" TIMESTAMPTZ(3);

-- What Prisma cannot say.
alter table document_import add constraint import_dismissed check (dismissed_at is null or state = 'FAILED');
create index import_failed on document_import (created_at desc, id desc) where state = 'FAILED' and dismissed_at is null;
