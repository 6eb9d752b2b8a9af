-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('PERSON', 'COMPANY', 'CLAIM', 'ROLE', 'COMPANY_RELATION', 'FUNDING_ROUND', 'MILESTONE', 'QUOTE');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "ImportPhase" AS ENUM ('READING', 'RECOGNISING', 'LINKING', 'PROPOSING');

-- AlterEnum
ALTER TYPE "ProposalState" ADD VALUE 'SUPERSEDED';

-- DropIndex
DROP INDEX "proposal_document_id_fingerprint_key";

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "external_id" TEXT,
ADD COLUMN     "import_id" UUID,
ADD COLUMN     "lineage_id" UUID,
ADD COLUMN     "published_on" TEXT,
ADD COLUMN     "sentence_keys" BIGINT[] DEFAULT ARRAY[]::BIGINT[];

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "decided_by" TEXT,
ADD COLUMN     "lineage_id" UUID NOT NULL,
ADD COLUMN     "made" JSONB,
ADD COLUMN     "parties" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "passages" JSONB NOT NULL,
DROP COLUMN "kind",
ADD COLUMN     "kind" "ProposalKind" NOT NULL,
ALTER COLUMN "fingerprint" SET DATA TYPE CHAR(64);

-- CreateTable
CREATE TABLE "document_import" (
    "id" UUID NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'QUEUED',
    "phase" "ImportPhase",
    "file_name" TEXT,
    "media_type" TEXT NOT NULL,
    "sha256" CHAR(64),
    "byte_length" INTEGER NOT NULL DEFAULT 0,
    "bytes" BYTEA,
    "address" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "hints" JSONB NOT NULL DEFAULT '{}',
    "document_id" UUID NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "error_code" TEXT,
    "error_message" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leased_until" TIMESTAMPTZ(3),
    "holder" UUID,
    "user_id" UUID,
    "actor" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "proposal_lineage_id_fingerprint_key" ON "proposal"("lineage_id", "fingerprint");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_lineage_id_fkey" FOREIGN KEY ("lineage_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "document_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_lineage_id_fkey" FOREIGN KEY ("lineage_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_import" ADD CONSTRAINT "document_import_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma cannot say.

alter table document_import add check (sha256 is not null or address is not null), add check (done >= 0 and done <= total), add check (state <> 'FAILED' or error_code is not null);
create index document_of_lineage on document ((coalesce(lineage_id, id)), imported_at desc, id desc) where origin = 'IMPORT';
create index document_by_source on document (source_url) where origin = 'IMPORT' and source_url is not null;
create index document_by_external_id on document (external_id) where origin = 'IMPORT' and external_id is not null;
-- Each import looks here: what waits to be indexed would be read from end to end each time.
create index document_by_sentences on document using gin (sentence_keys) with (fastupdate = off) where origin = 'IMPORT';
create index document_of_import on document (import_id) where import_id is not null;
drop index proposal_open;
create index proposal_of_document on proposal (document_id, start, id);
create index proposal_in_order on proposal (start, id);
create index proposal_undecided on proposal (lineage_id) where state = 'OPEN';
create index import_in_line on document_import (created_at, id) where state in ('QUEUED', 'RUNNING');
create index import_under_way on document_import (sha256) where state in ('QUEUED', 'RUNNING');
create index import_by_address on document_import (address, created_at desc) where address is not null;
create index import_in_order on document_import (created_at desc, id desc);

-- Who a person or company is by now: itself, or whoever it was merged into; nobody where that was deleted.
create function living_person(given uuid) returns uuid language sql stable strict parallel safe as $$
  with recursive chain(id, next, deleted_at) as (
    select id, merged_into_id, deleted_at from person where id = given
    union all select p.id, p.merged_into_id, p.deleted_at from chain c join person p on p.id = c.next
  ) select id from chain where next is null and deleted_at is null
$$;
create function living_company(given uuid) returns uuid language sql stable strict parallel safe as $$
  with recursive chain(id, next, deleted_at) as (
    select id, merged_into_id, deleted_at from company where id = given
    union all select p.id, p.merged_into_id, p.deleted_at from chain c join company p on p.id = c.next
  ) select id from chain where next is null and deleted_at is null
$$;

-- The record that may be meant by a round: the same company and series, or the same kind or amount at about the same time.
create function same_round(company uuid, given_series text, given_type text, earliest date, latest date, given_currency text, given_min numeric, given_max numeric)
  returns table (id uuid, score numeric) language sql stable parallel safe as $$
  select r.id, case when lower(r.series) = lower(given_series) then 3 when r.round_type::text = given_type then 2 else 1 end
  from funding_round r cross join lateral (
    select r.announced_edtf is null or (earliest is null and latest is null) as is_open,
      coalesce(r.announced_earliest, '-infinity') <= coalesce(latest, 'infinity'::date) + 45
        and coalesce(r.announced_latest, 'infinity') >= coalesce(earliest, '-infinity'::date) - 45 as is_near
  ) time
  where r.company_id = company and r.deleted_at is null and case
    when r.series is not null and given_series is not null then lower(r.series) = lower(given_series) and (time.is_open or time.is_near)
    when r.round_type::text = given_type and given_type not in ('UNKNOWN', 'VENTURE', 'CORPORATE', 'DEBT', 'GRANT') then time.is_open or time.is_near
    else not time.is_open and time.is_near and r.amount_currency = given_currency
      and coalesce(r.amount_min, r.amount_max) = coalesce(given_min, given_max) end
$$;

-- The only one who has the name by now.
create function named_so(party text, sort_name text) returns uuid language sql stable strict parallel safe as $$
  select case when count(*) = 1 then (array_agg(x.id))[1] end from (
    select p.id from person p where party = 'PERSON' and p.match_key = match_key(sort_name, false) and p.merged_into_id is null and p.deleted_at is null
    union all select c.id from company c where party = 'COMPANY' and c.match_key = match_key(sort_name, true) and c.merged_into_id is null and c.deleted_at is null
  ) x
$$;

-- Whom a proposal names, each with the record that it stands for by now: by a decision on it, or because there is no doubt.
create view proposal_party as
select p.id as proposal_id, e.position, e.party->>'key' as key, (e.party->>'party')::text as party_kind, e.party->>'name' as name,
  own.id as own_proposal_id,
  case when e.party->>'party' = 'PERSON' then living_person(meant.id) end as person_id,
  case when e.party->>'party' = 'COMPANY' then living_company(meant.id) end as company_id
from proposal p cross join lateral jsonb_array_elements(p.parties) with ordinality e(party, position)
left join proposal own on own.lineage_id = p.lineage_id and own.fingerprint = (e.party->>'fingerprint')::char(64)
cross join lateral (
  select coalesce((p.made->'links'->>(e.party->>'key'))::uuid, (own.made->'links'->>(e.party->>'key'))::uuid, (e.party->>'certain')::uuid,
    named_so(e.party->>'party', e.party->>'sortName')) as id
) meant;

-- Who in the archive it may be: as it was found, and whoever has the name by now.
create view proposal_candidate as
select c.proposal_id, c.key, c.person_id, c.company_id, max(c.score) as score,
  to_jsonb(array_agg(distinct c.reason order by c.reason)) as reasons
from (
  select p.id as proposal_id, e.party->>'key' as key,
    case when e.party->>'party' = 'PERSON' then living_person((k->>'id')::uuid) end as person_id,
    case when e.party->>'party' = 'COMPANY' then living_company((k->>'id')::uuid) end as company_id,
    (k->>'score')::float8 as score, r.reason
  from proposal p cross join lateral jsonb_array_elements(p.parties) e(party)
    cross join lateral jsonb_array_elements(e.party->'known') k
    cross join lateral jsonb_array_elements_text(k->'reasons') r(reason)
  union all
  select p.id, e.party->>'key', f.person_id, f.company_id, f.score, f.reason
  from proposal p cross join lateral jsonb_array_elements(p.parties) e(party)
    cross join lateral (select match_key(e.party->>'sortName', e.party->>'party' = 'COMPANY') as wanted) m
    cross join lateral (
      select x.id as person_id, null::uuid as company_id, .9 as score, 'the same name' as reason from person x
        where x.match_key = m.wanted and x.merged_into_id is null and x.deleted_at is null and e.party->>'party' = 'PERSON'
      union all select n.person_id, null, .8, 'another name of it' from name n join person x on x.id = n.person_id
        where n.match_key = m.wanted and n.person_id is not null and x.merged_into_id is null and x.deleted_at is null and e.party->>'party' = 'PERSON'
      union all select null, x.id, .9, 'the same name' from company x
        where x.match_key = m.wanted and x.merged_into_id is null and x.deleted_at is null and e.party->>'party' = 'COMPANY'
      union all select null, n.company_id, .8, 'another name of it' from name n join company x on x.id = n.company_id
        where n.match_key = m.wanted and n.company_id is not null and x.merged_into_id is null and x.deleted_at is null and e.party->>'party' = 'COMPANY'
    ) f where m.wanted <> ''
) c where num_nonnulls(c.person_id, c.company_id) = 1
group by c.proposal_id, c.key, c.person_id, c.company_id;

-- The round that a proposal would be another source of.
create view proposal_round as
select p.id as proposal_id, r.id as round_id
from proposal p join proposal_party c on c.proposal_id = p.id and c.key = p.content->>'company'
cross join lateral (
  select s.id from same_round(c.company_id, p.content->>'series', p.content->>'roundType',
    (p.content->'announcedOn'->>'earliest')::date, (p.content->'announcedOn'->>'latest')::date, p.content->'amount'->>'currency',
    (p.content->'amount'->>'min')::numeric, (p.content->'amount'->>'max')::numeric) s order by s.score desc, s.id limit 1
) r where p.kind = 'FUNDING_ROUND';

-- What the archive says otherwise about the same.
create view proposal_conflict as
select p.id as proposal_id, c.id as claim_id
from proposal p join proposal_party s on s.proposal_id = p.id and s.key = p.content->>'subject'
join claim c on (c.person_id = s.person_id or c.company_id = s.company_id) and c.field = p.content->>'field'
where p.kind = 'CLAIM' and c.status = 'ACCEPTED' and c.applies_edtf is null and c.value_key <> p.content->'valueKeys'->>c.field
union all
select p.proposal_id, c.id from proposal_round p join proposal q on q.id = p.proposal_id join claim c on c.round_id = p.round_id
where c.status = 'ACCEPTED' and c.applies_edtf is null and c.value_key <> q.content->'valueKeys'->>c.field;

-- By which kind of value a proposed claim is told apart, and how often somebody found a rule right.
alter table proposal add column claim_value_kind text generated always as (content->>'valueKind') stored;
create view rule_precision as
select rule, count(*) filter (where state = 'ACCEPTED')::int as accepted, count(*) filter (where state = 'REJECTED')::int as rejected,
  round(avg((state = 'ACCEPTED')::int), 3)::float8 as precision
from proposal where decided_at is not null group by rule;
