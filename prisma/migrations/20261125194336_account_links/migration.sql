-- CreateEnum
CREATE TYPE "AccountLinkKind" AS ENUM ('SETUP', 'INVITATION', 'PASSWORD_RESET');

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('READ', 'WRITE', 'PUBLISH');

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "address" TEXT,
ADD COLUMN     "user_agent" TEXT;

-- AlterTable
ALTER TABLE "api_token" DROP COLUMN "scopes",
ADD COLUMN     "scopes" "ApiScope"[];

-- CreateTable
CREATE TABLE "account_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "AccountLinkKind" NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "user_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_link_token_hash_key" ON "account_link"("token_hash");

-- AddForeignKey
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma cannot say.
alter table account_link add constraint account_link_of_somebody check ((kind = 'SETUP') = (user_id is null));
create unique index account_link_set_up on account_link (kind) where kind = 'SETUP';
create index account_link_of_user on account_link (user_id);
create index account_link_that_ends on account_link (expires_at);
alter table api_token add constraint api_token_scoped check (scopes is not null and cardinality(scopes) > 0);
create index api_token_of_user on api_token (user_id);
create index audit_entry_in_order on audit_entry (at, id);
