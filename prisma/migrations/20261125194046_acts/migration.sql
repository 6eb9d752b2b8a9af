-- AlterTable
ALTER TABLE "audit_entry" RENAME COLUMN "network" TO "address";
ALTER TABLE "audit_entry"
ADD COLUMN     "record_id" UUID,
ADD COLUMN     "record_type" TEXT,
ADD COLUMN     "token_id" UUID;

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "input_hash" CHAR(64) NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor","mutation","key")
);

-- What Prisma cannot say.
create index audit_entry_of_record on audit_entry (record_id, id) where record_id is not null;
create index idempotency_key_by_age on idempotency_key (created_at);
