-- What the archive says otherwise about the same, also where that is a record: roles, relations, milestones and quotes.

-- Whether a date that a proposal gives cannot be one of these days.
create function days_apart(earliest date, latest date, given jsonb) returns boolean language sql immutable parallel safe as $$
  select coalesce(latest < (given->>'earliest')::date or earliest > (given->>'latest')::date, false)
$$;

-- By this two quotes have the same words, whatever their marks.
create function quote_words(given text) returns text language sql immutable strict parallel safe as $$
  select md5(regexp_replace(lower(given), '[[:space:]"“”„«»‘’''.,…!?;:–—-]+', '', 'g'))
$$;
create index quote_by_words on quote (quote_words(text));

create view conflicting_role as
select p.id as proposal_id, r.id as role_id
from proposal p
join proposal_party a on a.proposal_id = p.id and a.key = p.content->>'person'
join proposal_party b on b.proposal_id = p.id and b.key = p.content->>'company'
join role r on r.person_id = a.person_id and r.company_id = b.company_id and r.deleted_at is null
cross join lateral (
  select r.role_kind::text = p.content->>'roleKind' as same_kind,
    lower(r.title) = lower(p.content->>'title')
      or (r.role_kind::text = p.content->>'roleKind' and r.role_kind in ('FOUNDER', 'CHAIR', 'STUDENT')) as same_role,
    days_apart(r.started_earliest, r.started_latest, p.content->'startedOn') as starts_apart,
    days_apart(r.ended_earliest, r.ended_latest, p.content->'endedOn') as ends_apart,
    r.started_edtf is not null and p.content->'startedOn'->>'edtf' is not null as both_start
) x
where p.kind = 'ROLE' and case
  when x.same_role then x.starts_apart or x.ends_apart or r.is_current <> (p.content->>'isCurrent')::boolean
  -- Of one kind, begun at one time and called otherwise.
  else x.same_kind and r.role_kind <> 'OTHER' and x.both_start and not x.starts_apart end;

create view conflicting_relation as
select p.id as proposal_id, r.id as relation_id
from proposal p
join proposal_party a on a.proposal_id = p.id and a.key = p.content->>'subject'
join proposal_party b on b.proposal_id = p.id and b.key = p.content->>'object'
join company_relation r on r.relation_kind::text = p.content->>'relationKind' and (
  (r.subject_id = b.company_id and r.object_id = a.company_id and r.relation_kind <> 'OTHER')
  or (r.subject_id = a.company_id and r.object_id = b.company_id and days_apart(r.since_earliest, r.since_latest, p.content->'since')))
where p.kind = 'COMPANY_RELATION';

-- What happens once, or so seldom that another day means a doubt; of the same companies, and of the same people where it is theirs.
create view conflicting_milestone as
select distinct p.id as proposal_id, m.id as milestone_id
from proposal p
cross join lateral (select p.content->>'milestoneKind' as kind, p.content->>'milestoneKind' in ('BORN', 'JOINED', 'LEFT') as is_personal) k
join proposal_party n on n.proposal_id = p.id and (n.party_kind = 'COMPANY' or k.is_personal)
join milestone_participant mp on mp.person_id = n.person_id or mp.company_id = n.company_id
join milestone m on m.id = mp.milestone_id and m.milestone_kind::text = k.kind and m.deleted_at is null
where p.kind = 'MILESTONE'
  and k.kind in ('BORN', 'FOUNDED', 'LISTED', 'JOINED', 'LEFT', 'MERGER', 'SANCTIONED', 'IPO_PLANNED', 'IPO_FILED', 'IPO_APPROVED', 'IPO_STALLED', 'IPO_WITHDRAWN')
  and days_apart(m.happened_earliest, m.happened_latest, p.content->'happenedOn')
  and not exists (
    select from proposal_party o where o.proposal_id = p.id and (o.party_kind = 'COMPANY' or k.is_personal) and not exists (
      select from milestone_participant mo where mo.milestone_id = m.id and (mo.person_id = o.person_id or mo.company_id = o.company_id)));

-- The same words in another mouth; of a few words alone many say the same.
create view conflicting_quote as
select p.id as proposal_id, q.id as quote_id
from proposal p
join quote q on quote_words(q.text) = quote_words(p.content->>'text') and q.deleted_at is null
left join proposal_party s on s.proposal_id = p.id and s.key = p.content->>'speaker'
where p.kind = 'QUOTE' and p.content->>'speaker' is not null and octet_length(q.text) >= 24
  and coalesce(q.person_id, q.company_id) <> coalesce(s.person_id, s.company_id, '00000000-0000-0000-0000-000000000000');

create or replace view proposal_conflict as
select p.id as proposal_id, c.id as claim_id, null::uuid as role_id, null::uuid as relation_id, null::uuid as milestone_id, null::uuid as quote_id
from proposal p join proposal_party s on s.proposal_id = p.id and s.key = p.content->>'subject'
join claim c on (c.person_id = s.person_id or c.company_id = s.company_id) and c.field = p.content->>'field'
where p.kind = 'CLAIM' and c.status = 'ACCEPTED' and c.applies_edtf is null and c.value_key <> p.content->'valueKeys'->>c.field
union all
select p.proposal_id, c.id, null, null, null, null
from proposal_round p join proposal q on q.id = p.proposal_id join claim c on c.round_id = p.round_id
where c.status = 'ACCEPTED' and c.applies_edtf is null and c.value_key <> q.content->'valueKeys'->>c.field
union all select proposal_id, null, role_id, null, null, null from conflicting_role
union all select proposal_id, null, null, relation_id, null, null from conflicting_relation
union all select proposal_id, null, null, null, milestone_id, null from conflicting_milestone
union all select proposal_id, null, null, null, null, quote_id from conflicting_quote;
