-- CreateTable
CREATE TABLE "merge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "record_type" "RecordType" NOT NULL,
    "survivor_id" UUID NOT NULL,
    "loser_id" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "user_id" UUID,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merge_move" (
    "id" BIGSERIAL NOT NULL,
    "merge_id" UUID NOT NULL,
    "table_name" TEXT NOT NULL,
    "column_name" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID,
    "former" JSONB,

    CONSTRAINT "merge_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "distinction" (
    "record_type" "RecordType" NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "reason" TEXT,
    "user_id" UUID,
    "actor" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "distinction_pkey" PRIMARY KEY ("one_id","other_id")
);

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_move" ADD CONSTRAINT "merge_move_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinction" ADD CONSTRAINT "distinction_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
create unique index merge_once on merge (loser_id) where undone_at is null;
create index merge_of_survivor on merge (survivor_id);
create index merge_move_of_merge on merge_move (merge_id);
create index merge_move_of_row on merge_move (row_id);
alter table merge add constraint merge_of_parties check (record_type in ('PERSON', 'COMPANY') and survivor_id <> loser_id);
alter table distinction add constraint distinction_of_parties check (record_type in ('PERSON', 'COMPANY') and one_id < other_id);
create index distinction_of_other on distinction (other_id);

-- Nothing can point to a tombstone anew: what was prepared before a merge (a working copy that names the loser, an act
-- that waited for it) goes to the survivor. The lock is the one that the foreign key takes anyway.
create function survivor_of(party text, id uuid) returns uuid language plpgsql strict as $$
declare
  survivor uuid;
begin
  loop
    execute format('select merged_into_id from %I where id = $1 for key share', party) using id into survivor;
    if survivor is null then
      return id;
    end if;
    id := survivor;
  end loop;
end
$$;
create function follow_merge() returns trigger language plpgsql as $$
declare
  place text := tg_argv[0];
  named uuid;
  survivor uuid;
begin
  execute format('select ($1).%I', place) using new into named;
  survivor := survivor_of(tg_argv[1], named);
  if survivor <> named then
    new := jsonb_populate_record(new, jsonb_build_object(place, survivor)
      || case when place like 'party_%' then jsonb_build_object('value_key', survivor) else '{}' end);
  end if;
  return new;
end
$$;
do $$
declare
  place text[];
begin
  foreach place slice 1 in array array[
    ['name', 'person_id', 'person'], ['name', 'company_id', 'company'],
    ['external_id', 'person_id', 'person'], ['external_id', 'company_id', 'company'],
    ['role', 'person_id', 'person'], ['role', 'company_id', 'company'],
    ['mention', 'person_id', 'person'], ['mention', 'company_id', 'company'],
    ['claim', 'person_id', 'person'], ['claim', 'company_id', 'company'],
    ['claim', 'party_person_id', 'person'], ['claim', 'party_company_id', 'company'],
    ['funding_round', 'company_id', 'company'],
    ['investment', 'person_id', 'person'], ['investment', 'company_id', 'company'],
    ['quote', 'person_id', 'person'], ['quote', 'company_id', 'company'],
    ['milestone_participant', 'person_id', 'person'], ['milestone_participant', 'company_id', 'company'],
    ['company_relation', 'subject_id', 'company'], ['company_relation', 'object_id', 'company'],
    ['correction', 'person_id', 'person'], ['correction', 'company_id', 'company']
  ] loop
    execute format(
      'create trigger %1$I before insert or update of %2$I on %3$I for each row when (new.%2$I is not null) execute function follow_merge(%2$L, %4$L)',
      'follow_merge_' || place[2], place[2], place[1], place[3]);
  end loop;
end
$$;
