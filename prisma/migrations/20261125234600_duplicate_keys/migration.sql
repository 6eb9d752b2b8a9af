-- The keys by which likenesses are found stand in their rows: making them anew for everybody costs more than comparing them.

alter table person
  add column match_key text collate "C" not null generated always as (match_key(name_sort, false)) stored,
  add column initials_key text collate "C" generated always as (initials_key(name_sort)) stored;
alter table company add column match_key text collate "C" not null generated always as (match_key(name_sort, true)) stored;
alter table name add column match_key text collate "C" not null generated always as (match_key(value, company_id is not null)) stored;

drop index person_by_match_key, person_by_initials, company_by_match_key, name_of_person_by_match_key, name_of_company_by_match_key;
create index person_by_match_key on person (match_key) where merged_into_id is null;
create index person_by_initials on person (initials_key) where merged_into_id is null;
create index company_by_match_key on company (match_key) where merged_into_id is null;
create index name_of_person_by_match_key on name (match_key) where person_id is not null;
create index name_of_company_by_match_key on name (match_key) where company_id is not null;

create or replace view duplicate_pair as
with likeness(is_person, one_id, other_id, reason, score) as not materialized (
  select true, a.id, b.id, 'the same name', .9 from person a join person b
    on b.match_key = a.match_key and b.merged_into_id is null and b.id <> a.id
    where a.merged_into_id is null and a.match_key <> ''
  union all select true, a.id, n.person_id, 'its name is another name of the other', .8 from person a join name n
    on n.match_key = a.match_key and n.person_id <> a.id where a.merged_into_id is null
  union all select true, n.person_id, b.id, 'the other''s name is another name of it', .8 from name n join person b
    on b.match_key = n.match_key and b.merged_into_id is null and b.id <> n.person_id
  union all select true, m.person_id, n.person_id, 'the same other name', .7 from name m join name n
    on n.match_key = m.match_key and n.person_id <> m.person_id where m.match_key <> ''
  union all select true, a.id, b.id, 'the same initials and family name', .5 from person a join person b
    on b.initials_key = a.initials_key and b.merged_into_id is null and b.id <> a.id
    where a.merged_into_id is null and is_abbreviated(a.name_sort) <> is_abbreviated(b.name_sort)
  union all select true, e.person_id, f.person_id, 'the same id at ' || e.scheme, .95 from external_id e join external_id f
    on (f.scheme, f.value) = (e.scheme, e.value) and f.person_id <> e.person_id
  union all select false, a.id, b.id, case when a.name_sort = b.name_sort then 'the same name' else 'the same name but for the legal form' end,
      case when a.name_sort = b.name_sort then .9 else .8 end from company a join company b
    on b.match_key = a.match_key and b.merged_into_id is null and b.id <> a.id
    where a.merged_into_id is null and a.match_key <> ''
  union all select false, a.id, n.company_id, 'its name is another name of the other', .8 from company a join name n
    on n.match_key = a.match_key and n.company_id <> a.id where a.merged_into_id is null
  union all select false, n.company_id, b.id, 'the other''s name is another name of it', .8 from name n join company b
    on b.match_key = n.match_key and b.merged_into_id is null and b.id <> n.company_id
  union all select false, m.company_id, n.company_id, 'the same other name', .7 from name m join name n
    on n.match_key = m.match_key and n.company_id <> m.company_id where m.match_key <> ''
  union all select false, e.company_id, f.company_id, 'the same id at ' || e.scheme, .95 from external_id e join external_id f
    on (f.scheme, f.value) = (e.scheme, e.value) and f.company_id <> e.company_id
),
pair as (
  select is_person, one_id, other_id, max(score) as score, array_agg(distinct reason order by reason) as reasons
  from likeness group by is_person, one_id, other_id
)
select md5(p.one_id::text || p.other_id::text)::uuid as id, p.one_id, p.other_id,
  case when p.is_person then p.one_id end as one_person_id, case when p.is_person then p.other_id end as other_person_id,
  case when not p.is_person then p.one_id end as one_company_id, case when not p.is_person then p.other_id end as other_company_id,
  least(1, p.score + .05 * num_nonnulls(born.reason, worked.reason))::numeric as score,
  p.reasons || array_remove(array[born.reason, worked.reason], null) as reasons
from pair p
left join lateral (select 'the same date of birth' as reason from person a join person b on b.id = p.other_id and b.born_edtf = a.born_edtf
  where p.is_person and a.id = p.one_id) born on true
left join lateral (select 'a role at the same company' as reason where p.is_person and exists (select 1 from role r join role s
  on s.company_id = r.company_id and s.person_id = p.other_id and num_nonnulls(r.deleted_at, s.deleted_at) = 0 where r.person_id = p.one_id)) worked on true
where not exists (select 1 from distinction d where (d.one_id, d.other_id) = (least(p.one_id, p.other_id), greatest(p.one_id, p.other_id)))
  and not exists (select 1 from person t where t.id in (p.one_id, p.other_id) and num_nonnulls(t.merged_into_id, t.deleted_at) > 0)
  and not exists (select 1 from company t where t.id in (p.one_id, p.other_id) and num_nonnulls(t.merged_into_id, t.deleted_at) > 0);
