-- A page of findings is read along its index, and no more than that; both branches have the same types, else all would be
-- sorted first. What is beside a finding (whose role it is, why it was dismissed) is looked up by who asks for it, and
-- whether it has arisen yet is a condition of the asker's.

drop view check_count;
drop view check_finding;

create view check_finding as
select check_kind, id, record_type, state, since, is_dismissed, field, person_id, company_id, round_id, quote_id, role_id, milestone_id,
  claim_id, name_id, relation_id, investment_id, other_claim_id, other_role_id, other_round_id,
  null::uuid as other_person_id, null::uuid as other_company_id
from finding
union all
select 'DUPLICATE_CANDIDATES', p.id, (case when p.one_person_id is null then 'COMPANY' else 'PERSON' end)::"RecordType", repeat('0', 32)::char(32),
  coalesce(
    (select max(r.created_at) from person r where r.id in (p.one_person_id, p.other_person_id)),
    (select max(r.created_at) from company r where r.id in (p.one_company_id, p.other_company_id))),
  false, null, p.one_person_id, p.one_company_id, null, null, null, null, null, null, null, null, null, null, null,
  p.other_person_id, p.other_company_id
from duplicate_pair p where p.one_id < p.other_id;

create view check_count as
select kind as check_kind, (
  select count(*) from check_finding f where f.check_kind = kind and not f.is_dismissed and f.since <= now()
)::int as count
from unnest(enum_range(null::"CheckKind")) kind;
