-- CreateEnum
CREATE TYPE "CheckKind" AS ENUM ('NO_SENTENCE', 'SENTENCE_GONE', 'ONE_SOURCE', 'SOURCES_DISAGREE', 'QUOTE_NOT_FOUND', 'ROLES_CONTRADICT', 'ROUNDS_EXCEED_TOTAL', 'DUPLICATE_CANDIDATES');

-- CreateTable
CREATE TABLE "finding" (
    "check_kind" "CheckKind" NOT NULL,
    "id" UUID NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "scope_id" UUID NOT NULL,
    "state" CHAR(32) NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_dismissed" BOOLEAN NOT NULL DEFAULT false,
    "field" TEXT,
    "person_id" UUID,
    "company_id" UUID,
    "round_id" UUID,
    "quote_id" UUID,
    "role_id" UUID,
    "milestone_id" UUID,
    "claim_id" UUID,
    "name_id" UUID,
    "relation_id" UUID,
    "investment_id" UUID,
    "other_claim_id" UUID,
    "other_role_id" UUID,
    "other_round_id" UUID,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("check_kind","id")
);

-- CreateTable
CREATE TABLE "finding_dismissal" (
    "check_kind" "CheckKind" NOT NULL,
    "finding_id" UUID NOT NULL,
    "state" CHAR(32) NOT NULL,
    "reason" TEXT NOT NULL,
    "user_id" UUID,
    "actor" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_dismissal_pkey" PRIMARY KEY ("check_kind","finding_id","state")
);

-- AddForeignKey
ALTER TABLE "finding_dismissal" ADD CONSTRAINT "finding_dismissal_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


alter table finding
  add constraint finding_record check (num_nonnulls(person_id, company_id, round_id, quote_id, role_id, milestone_id) = 1
    and case record_type when 'PERSON' then person_id when 'COMPANY' then company_id when 'FUNDING_ROUND' then round_id
      when 'QUOTE' then quote_id when 'ROLE' then role_id when 'MILESTONE' then milestone_id end is not null),
  add constraint finding_fact check (num_nonnulls(claim_id, name_id, relation_id, investment_id) <= 1),
  add constraint finding_kept check (check_kind <> 'DUPLICATE_CANDIDATES');
create index finding_open on finding (check_kind, since desc, id desc) where not is_dismissed;
create index finding_dismissed on finding (check_kind, since desc, id desc) where is_dismissed;
create index finding_of_scope on finding (scope_id);

-- ---------------------------------------------------------------------------------------------------------
-- What is in doubt. Every row has `scope_id`, the record with which it is settled, and the type of the record it is about:
-- asked for a few records of a type, the branches that are about it find their rows by an index, the others are left out.

-- Claims that count: neither taken back, deprecated, hidden nor of a deleted record.
create view standing_claim as
  select 'PERSON'::"RecordType" as record_type, c.person_id as scope_id, c.* from claim c
      join person r on r.id = c.person_id and num_nonnulls(r.deleted_at, r.merged_into_id) = 0
    where c.status <> 'RETRACTED' and c.rank <> 'DEPRECATED' and c.visibility <> 'HIDDEN'
  union all select 'COMPANY', c.company_id, c.* from claim c
      join company r on r.id = c.company_id and num_nonnulls(r.deleted_at, r.merged_into_id) = 0
    where c.status <> 'RETRACTED' and c.rank <> 'DEPRECATED' and c.visibility <> 'HIDDEN'
  union all select 'FUNDING_ROUND', c.round_id, c.* from claim c join funding_round r on r.id = c.round_id and r.deleted_at is null
    where c.status <> 'RETRACTED' and c.rank <> 'DEPRECATED' and c.visibility <> 'HIDDEN';

-- The same of roles: a merge may leave one with the tombstone.
create view standing_role as
select r.* from role r where r.deleted_at is null and r.visibility <> 'HIDDEN'
  and exists (select 1 from person p where p.id = r.person_id and p.merged_into_id is null)
  and exists (select 1 from company c where c.id = r.company_id and c.merged_into_id is null);

-- Facts that ought to have a sentence; `said` is what they say.
create view fact as
with fact as not materialized (
  select record_type, scope_id, person_id, company_id, round_id, null::uuid as quote_id, null::uuid as role_id, null::uuid as milestone_id,
      id as claim_id, null::uuid as name_id, null::uuid as relation_id, null::uuid as investment_id, field,
      concat_ws(' ', value_key, applies_edtf) as said, status = 'UNSUPPORTED' as is_unsupported
    from standing_claim
  union all select 'PERSON', n.person_id, n.person_id, null, null, null, null, null, null, n.id, null, null, 'names', n.value, false
    from name n join person r on r.id = n.person_id and num_nonnulls(r.deleted_at, r.merged_into_id) = 0
    where n.visibility <> 'HIDDEN'
  union all select 'COMPANY', n.company_id, null, n.company_id, null, null, null, null, null, n.id, null, null, 'names', n.value, false
    from name n join company r on r.id = n.company_id and num_nonnulls(r.deleted_at, r.merged_into_id) = 0
    where n.visibility <> 'HIDDEN'
  union all select 'COMPANY', l.subject_id, null, l.subject_id, null, null, null, null, null, null, l.id, null, 'relations',
      concat_ws(' ', l.relation_kind, l.object_id, l.since_edtf, '/', l.until_edtf), false
    from company_relation l join company r on r.id = l.subject_id and num_nonnulls(r.deleted_at, r.merged_into_id) = 0
    where l.visibility <> 'HIDDEN'
  union all select 'FUNDING_ROUND', i.round_id, null, null, i.round_id, null, null, null, null, null, null, i.id, 'investments',
      concat_ws(' ', coalesce(i.person_id, i.company_id), i.is_lead), false
    from investment i join funding_round r on r.id = i.round_id and r.deleted_at is null where i.visibility <> 'HIDDEN'
  union all select 'ROLE', r.id, null, null, null, null, r.id, null, null, null, null, null, 'evidence',
      concat_ws(' ', r.person_id, r.company_id, r.title, r.started_edtf, '/', r.ended_edtf), false
    from standing_role r
  -- A rendering stands on the utterance that it renders.
  union all select 'QUOTE', q.id, null, null, null, q.id, null, null, null, null, null, null, 'evidence', q.text, false
    from quote q where q.deleted_at is null and q.visibility <> 'HIDDEN' and q.rendering_of_id is null
  union all select 'MILESTONE', m.id, null, null, null, null, null, m.id, null, null, null, null, 'evidence',
      concat_ws(' ', m.milestone_kind, m.title, m.happened_edtf), false
    from milestone m where m.deleted_at is null and m.visibility <> 'HIDDEN'
)
select coalesce(claim_id, name_id, relation_id, investment_id, scope_id) as id, fact.* from fact;

-- A passage with the source it is from: an article and its translations are one.
create view passage as
select e.*, coalesce(a.translation_of_id, d.article_id, d.id) as source_id
from evidence e join document d on d.id = e.document_id left join article a on a.id = d.article_id;

-- Each field with its claims, the one that settles it first (as `settleRecord` has it).
create view claimed_field as
select record_type, scope_id, person_id, company_id, round_id, field, applies_edtf, md5(concat_ws(' ', scope_id, field, applies_edtf))::uuid as id,
  min(value_kind) as value_kind, array_agg(id order by rank = 'PREFERRED' desc, recorded_at desc, id desc) as claims,
  array_agg(value_key order by rank = 'PREFERRED' desc, recorded_at desc, id desc) as values,
  (array_agg(is_public order by rank = 'PREFERRED' desc, recorded_at desc, id desc))[1] as is_public,
  bool_or(rank = 'PREFERRED') as is_decided, string_agg(distinct value_key, e'\n' order by value_key) as said
from standing_claim where status = 'ACCEPTED' group by record_type, scope_id, person_id, company_id, round_id, field, applies_edtf;

-- Offices that one person holds at a time, by what titles call them.
create function exclusive_offices(title text) returns text[] language sql immutable strict parallel safe as $$
  select array_agg(distinct office) from regexp_split_to_table(lower(title), '\s*(?:,|/|&|\mand\M|\mund\M)\s*') as part
  join (values
    ('CEO', '^(ceo|chief executive( officer)?|vorstandsvorsitzende[rn]?|vorstandschef(in)?)$'),
    ('CFO', '^(cfo|chief financial officer|finanzvorstand|finanzvorständin|finanzchef(in)?)$'),
    ('CTO', '^(cto|chief technology officer|technikvorstand|technikchef(in)?)$'),
    ('COO', '^(coo|chief operating officer)$'),
    ('CHAIR', '^(chair|chairman|chairwoman|chairperson)( of the (supervisory )?board)?$|^(aufsichtsratsvorsitzende[rn]?|aufsichtsratschef(in)?)$')
  ) offices (office, titles) on trim(part) ~ titles
$$;
create index role_of_officer on role (company_id) where is_current and deleted_at is null and exclusive_offices(title) is not null;

create view doubt as
with doubt (check_kind, id, record_type, scope_id, said, arises_at, field, person_id, company_id, round_id, quote_id, role_id, milestone_id,
  claim_id, name_id, relation_id, investment_id, other_claim_id, other_role_id, other_round_id) as not materialized (
  -- No passage has it any more, or none ever had.
  select (case when f.is_unsupported or p.lost is not null then 'SENTENCE_GONE' else 'NO_SENTENCE' end)::"CheckKind", f.id, f.record_type, f.scope_id,
      concat_ws(e'\n', f.said, p.lost), null::timestamptz, f.field, f.person_id, f.company_id, f.round_id, f.quote_id, f.role_id,
      f.milestone_id, f.claim_id, f.name_id, f.relation_id, f.investment_id, null::uuid, null::uuid, null::uuid
    from fact f cross join lateral (
      select string_agg(e.id::text, ' ' order by e.id) as lost, count(*) filter (where e.state = 'ANCHORED') as standing from evidence e
      where e.claim_id = f.claim_id or e.name_id = f.name_id or e.relation_id = f.relation_id or e.investment_id = f.investment_id
        or e.role_id = f.role_id or e.quote_id = f.quote_id or e.milestone_id = f.milestone_id
    ) p where f.is_unsupported or p.standing = 0
  -- Sources differ and nobody preferred one; several holders of shares are several values, no quarrel. Or a figure or a
  -- date that the public reads has one source, while another one tells of the record too.
  union all select (case when d.disagree then 'SOURCES_DISAGREE' else 'ONE_SOURCE' end)::"CheckKind", f.id, f.record_type, f.scope_id,
      concat_ws(e'\n', f.said, case when not d.disagree then s.source_id end), null, f.field, f.person_id, f.company_id, f.round_id,
      null, null, null, f.claims[1], null, null, null,
      f.claims[(select min(at) from generate_subscripts(f.claims, 1) at where f.values[at] <> f.values[1])], null, null
    from claimed_field f cross join lateral (
      select f.values[1] <> any (f.values) and not f.is_decided and f.value_kind <> 'PARTY' as disagree
    ) d left join lateral (
      select min(p.source_id::text)::uuid as source_id from passage p where p.claim_id = any (f.claims) and p.state = 'ANCHORED'
      having count(distinct p.source_id) = 1
    ) s on f.is_public and f.value_kind in ('AMOUNT', 'DATE') and not d.disagree
    where d.disagree or (s.source_id is not null and exists (
      select 1 from appearance x join article a on a.id = x.article_id and coalesce(a.translation_of_id, a.id) <> s.source_id
      where (x.person_id = f.person_id or x.company_id = f.company_id or x.round_id = f.round_id) and x.is_public))
  -- A role that the public reads has one source, while another one tells of both its ends.
  union all select 'ONE_SOURCE', r.id, 'ROLE', r.person_id, concat_ws(e'\n', r.title, r.started_edtf, '/', r.ended_edtf, s.source_id), null, 'evidence',
      null, null, null, null, r.id, null, null, null, null, null, null, null, null
    from standing_role r cross join lateral (
      select min(p.source_id::text)::uuid as source_id from passage p where p.role_id = r.id and p.state = 'ANCHORED'
      having count(distinct p.source_id) = 1
    ) s where r.is_public and exists (
      select 1 from appearance x join appearance y on y.article_id = x.article_id and y.company_id = r.company_id and y.is_public
        join article a on a.id = x.article_id and coalesce(a.translation_of_id, a.id) <> s.source_id
      where x.person_id = r.person_id and x.is_public)
  union all select 'QUOTE_NOT_FOUND', q.id, 'QUOTE', q.id, concat_ws(e'\n', q.text, p.places), null, 'text', null, null, null, q.id, null, null,
      null, null, null, null, null, null, null
    from quote q cross join lateral (
      select string_agg(e.id::text, ' ' order by e.id) as places from evidence e where e.quote_id = q.id and e.state = 'ANCHORED'
    ) p where q.verification = 'NOT_FOUND' and q.deleted_at is null and q.visibility <> 'HIDDEN' and p.places is not null
  -- One person has the same role twice at a time.
  union all select 'ROLES_CONTRADICT', md5(concat_ws(' ', r.id, o.id))::uuid, 'ROLE', r.person_id,
      concat_ws(e'\n', r.title, r.started_edtf, '/', r.ended_edtf, o.title, o.started_edtf, '/', o.ended_edtf), null, 'startedOn',
      null, null, null, null, r.id, null, null, null, null, null, null, o.id, null
    from standing_role r join standing_role o on o.person_id = r.person_id and o.company_id = r.company_id
      and (o.created_at, o.id) < (r.created_at, r.id) and o.role_kind = r.role_kind
      and (r.role_kind in ('FOUNDER', 'CHAIR') or lower(o.title) = lower(r.title))
      and coalesce(r.started_latest, '-infinity') < coalesce(o.ended_earliest, 'infinity')
      and coalesce(o.started_latest, '-infinity') < coalesce(r.ended_earliest, 'infinity')
  -- It is said to go on, and its end has come.
  union all select 'ROLES_CONTRADICT', r.id, 'ROLE', r.person_id, r.ended_edtf, r.ended_latest + interval '1 day', 'isCurrent',
      null, null, null, null, r.id, null, null, null, null, null, null, null, null
    from standing_role r where r.is_current and r.ended_latest is not null
  -- Two people hold an office that only one can.
  union all select 'ROLES_CONTRADICT', md5(concat_ws(' ', r.id, o.id))::uuid, 'ROLE', r.company_id, concat_ws(e'\n', r.title, o.title), null, 'isCurrent',
      null, null, null, null, r.id, null, null, null, null, null, null, o.id, null
    from standing_role r join standing_role o on o.company_id = r.company_id and o.person_id <> r.person_id
      and (o.created_at, o.id) < (r.created_at, r.id) and exclusive_offices(o.title) && exclusive_offices(r.title)
    where r.is_current and exclusive_offices(r.title) is not null and o.is_current and exclusive_offices(o.title) is not null
  -- A round brought more than the whole company was worth.
  union all select 'ROUNDS_EXCEED_TOTAL', r.id, 'FUNDING_ROUND', r.id, concat_ws(' ', r.amount_min, r.amount_max, r.valuation_max, r.valuation_currency), null,
      'valuation', null, null, r.id, null, null, null, null, null, null, null, null, null, null
    from funding_round r where r.deleted_at is null and r.amount_currency = r.valuation_currency
      and r.amount_min > r.valuation_max * case r.valuation_qualifier when 'ABOUT' then 1.1 else 1 end
  -- The rounds until then, as little as each may have been, are more than what the company is said to have raised.
  union all select 'ROUNDS_EXCEED_TOTAL', c.id, c.record_type, c.scope_id, concat_ws(' ', c.value_key, c.applies_edtf, s.raised), null, c.field,
      null, c.company_id, null, null, null, null, c.id, null, null, null, null, null, s.largest
    from standing_claim c cross join lateral (
      select sum(r.amount_min * case r.amount_qualifier when 'ABOUT' then .9 else 1 end) as raised,
        (array_agg(r.id order by r.amount_min desc, r.id))[1] as largest
      from funding_round r where r.company_id = c.company_id and r.deleted_at is null and r.amount_currency = c.amount_currency
        and r.amount_min is not null and (c.applies_latest is null or r.announced_earliest <= c.applies_latest)
    ) s where c.record_type = 'COMPANY' and c.field = 'totalFunding' and c.status = 'ACCEPTED'
      and s.raised > c.amount_max * case c.amount_qualifier when 'ABOUT' then 1.1 else 1 end
)
select check_kind, id, record_type, scope_id, md5(said) as state, arises_at, field, person_id, company_id, round_id, quote_id, role_id, milestone_id,
  claim_id, name_id, relation_id, investment_id, other_claim_id, other_role_id, other_round_id from doubt;

-- ---------------------------------------------------------------------------------------------------------
-- What the API shows: doubts that have arisen, and the pairs that `duplicate_pair` proposes.

create view check_finding as
select f.check_kind, f.id, f.record_type, f.state, f.since, f.is_dismissed, f.field, f.person_id, f.company_id, f.round_id, f.quote_id, f.role_id,
  f.milestone_id, f.claim_id, f.name_id, f.relation_id, f.investment_id, f.other_claim_id, f.other_role_id, f.other_round_id,
  null::uuid as other_person_id, null::uuid as other_company_id,
  coalesce(f.person_id, r.person_id) as about_person_id, coalesce(f.company_id, r.company_id) as about_company_id,
  d.reason, d.actor, d.dismissed_at
from finding f left join role r on r.id = f.role_id
  left join finding_dismissal d on (d.check_kind, d.finding_id, d.state) = (f.check_kind, f.id, f.state)
where f.since <= now()
union all
select 'DUPLICATE_CANDIDATES', p.id, (case when p.one_person_id is null then 'COMPANY' else 'PERSON' end)::"RecordType", repeat('0', 32), greatest(a.created_at, b.created_at, c.created_at, d.created_at), false, null,
  p.one_person_id, p.one_company_id, null, null, null, null, null, null, null, null, null, null, null, p.other_person_id, p.other_company_id,
  p.one_person_id, p.one_company_id, null, null, null
from duplicate_pair p left join person a on a.id = p.one_person_id left join person b on b.id = p.other_person_id
  left join company c on c.id = p.one_company_id left join company d on d.id = p.other_company_id
where p.one_id < p.other_id;

create view check_count as
select kind as check_kind, (select count(*) from check_finding f where f.check_kind = kind and not f.is_dismissed)::int as count
from unnest(enum_range(null::"CheckKind")) kind;

-- What is in doubt already.
insert into finding (check_kind, id, record_type, scope_id, state, since, field, person_id, company_id, round_id, quote_id, role_id, milestone_id,
  claim_id, name_id, relation_id, investment_id, other_claim_id, other_role_id, other_round_id)
select check_kind, id, record_type, scope_id, state, greatest(now(), arises_at), field, person_id, company_id, round_id, quote_id, role_id, milestone_id,
  claim_id, name_id, relation_id, investment_id, other_claim_id, other_role_id, other_round_id from doubt;
