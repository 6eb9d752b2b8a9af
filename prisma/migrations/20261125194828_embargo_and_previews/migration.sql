-- AlterTable
ALTER TABLE "article" ADD COLUMN     "embargo_zone" TEXT,
ADD COLUMN     "embargoed_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "preview_key" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preview_key_pkey" PRIMARY KEY ("id")
);

-- What Prisma cannot say.
alter table article
  add constraint article_embargo_has_zone check (num_nonnulls(embargoed_until, embargo_zone) <> 1),
  add constraint article_embargo_kept check (embargoed_until is null or scheduled_at is null or scheduled_at >= embargoed_until);
alter table preview_key add constraint preview_key_one check (id = 1 and length(secret) = 32);
