-- CreateTable
CREATE TABLE "sign_in_failure" (
    "bucket" CHAR(64) NOT NULL,
    "failures" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "known_network" (
    "user_id" UUID NOT NULL,
    "network" TEXT NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_network_pkey" PRIMARY KEY ("user_id","network")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "actor" TEXT NOT NULL,
    "network" TEXT,
    "request_id" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "known_network" ADD CONSTRAINT "known_network_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table sign_in_failure add constraint failures_counted check (failures >= 0);
alter table "user" add constraint email_lower_case check (email = lower(email));
create index session_that_ends on session (expires_at);
create index audit_entry_of_user on audit_entry (user_id, id);
