-- CreateEnum
CREATE TYPE "RejectionScope" AS ENUM ('DOCUMENT', 'ARCHIVE');

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "rejected_with_id" UUID,
ADD COLUMN     "scope" "RejectionScope";

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_rejected_with_id_fkey" FOREIGN KEY ("rejected_with_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table proposal add constraint proposal_scope check (scope is null or (state = 'REJECTED' and (scope = 'DOCUMENT' or kind in ('PERSON', 'COMPANY')))),
  add constraint proposal_rejected_with check (rejected_with_id is null or state = 'REJECTED');
create index proposal_rejected_everywhere on proposal (kind, lower(content->>'name')) where scope = 'ARCHIVE';
create index proposal_open_name on proposal (kind, lower(content->>'name')) where state = 'OPEN' and kind in ('PERSON', 'COMPANY');
create index proposal_rejected_with on proposal (rejected_with_id) where rejected_with_id is not null;
