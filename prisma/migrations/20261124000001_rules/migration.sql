-- What the Prisma schema cannot say: checks, stored sort columns, indexes, immutability, who may see a row.

-- ---------------------------------------------------------------------------------------------------------
-- Values

-- An uncertain date is its EDTF text and what derives from it; without the text there is nothing.
do $$
declare
  pair text[];
begin
  foreach pair slice 1 in array array[
    ['article', 'source_published'], ['person', 'born'], ['company', 'founded'], ['company', 'dissolved'],
    ['company_relation', 'since'], ['company_relation', 'until'], ['role', 'started'], ['role', 'ended'],
    ['milestone', 'happened'], ['funding_round', 'announced'], ['quote', 'said'], ['claim', 'date'], ['claim', 'applies']
  ] loop
    execute format(
      'alter table %1$I add constraint %3$I check (
         (%2$I_edtf is not null or num_nonnulls(%2$I_earliest, %2$I_latest, %2$I_verbatim) = 0)
         and (%2$I_earliest is null or %2$I_latest is null or %2$I_earliest <= %2$I_latest))',
      pair[1], pair[2], pair[1] || '_' || pair[2] || '_date');
  end loop;
end
$$;

-- An uncertain amount: its qualifier says which bounds it has.
do $$
declare
  pair text[];
begin
  foreach pair slice 1 in array array[['funding_round', 'amount'], ['funding_round', 'valuation'], ['claim', 'amount']] loop
    execute format(
      'alter table %1$I add constraint %3$I check (
         case %2$I_qualifier
           when ''EXACT'' then %2$I_min = %2$I_max
           when ''ABOUT'' then %2$I_min = %2$I_max
           when ''AT_LEAST'' then %2$I_min is not null and %2$I_max is null
           when ''AT_MOST'' then %2$I_min is null and %2$I_max is not null
           when ''BETWEEN'' then %2$I_min <= %2$I_max
           when ''UNDISCLOSED'' then num_nonnulls(%2$I_min, %2$I_max) = 0
           else num_nonnulls(%2$I_min, %2$I_max, %2$I_currency, %2$I_verbatim) = 0
         end is true
         and coalesce(%2$I_min, 0) >= 0 and coalesce(%2$I_max, 0) >= 0
         and (num_nonnulls(%2$I_min, %2$I_max) = 0 or %2$I_currency is not null)
         and (%2$I_currency is null or %2$I_currency ~ ''^[A-Z]{3}$''))',
      pair[1], pair[2], pair[1] || '_' || pair[2] || '_amount');
  end loop;
end
$$;

alter table article add constraint article_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table person add constraint person_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table company add constraint company_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- ---------------------------------------------------------------------------------------------------------
-- Rules of the records

alter table archive_state add constraint archive_state_single check (id = 1);
insert into archive_state (id) values (1);

alter table article
  add constraint article_public_when_published check (is_public = (status = 'PUBLISHED')),
  add constraint article_published_at check (status in ('DRAFT', 'SCHEDULED') or published_at is not null),
  add constraint article_schedule check ((status = 'SCHEDULED') = (scheduled_at is not null)),
  add constraint article_withdrawal check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
  add constraint article_not_its_translation check (translation_of_id <> id);
alter table mention
  add constraint mention_party check (num_nonnulls(person_id, company_id) = 1),
  add constraint mention_span check (0 <= start and start < "end");
alter table appearance add constraint appearance_of check (num_nonnulls(person_id, company_id, round_id) = 1);
alter table person
  add constraint person_visibility check (visibility = 'AUTO' or visibility_reason is not null),
  add constraint person_tombstone check (merged_into_id is null or (merged_into_id <> id and not is_public));
alter table company
  add constraint company_visibility check (visibility = 'AUTO' or visibility_reason is not null),
  add constraint company_tombstone check (merged_into_id is null or (merged_into_id <> id and not is_public));
alter table company_relation add constraint company_relation_ends check (subject_id <> object_id);
alter table role add constraint role_period check (started_earliest is null or ended_latest is null or started_earliest <= ended_latest);
alter table name add constraint name_party check (num_nonnulls(person_id, company_id) = 1);
alter table external_id add constraint external_id_party check (num_nonnulls(person_id, company_id) = 1);
alter table milestone_participant add constraint milestone_participant_party check (num_nonnulls(person_id, company_id) = 1);
alter table investment add constraint investment_investor check (num_nonnulls(person_id, company_id) = 1);
alter table quote
  add constraint quote_speaker check (num_nonnulls(person_id, company_id) <= 1),
  add constraint quote_place check (
    (article_start is null and article_end is null)
    or (article_id is not null and 0 <= article_start and article_start < article_end) is true),
  add constraint quote_not_its_rendering check (rendering_of_id <> id);
alter table claim
  add constraint claim_subject check (num_nonnulls(person_id, company_id, round_id) = 1),
  add constraint claim_value check (
    case value_kind
      when 'TEXT' then text_value is not null
      when 'DATE' then date_edtf is not null
      when 'AMOUNT' then amount_qualifier is not null
      when 'PARTY' then num_nonnulls(party_person_id, party_company_id) = 1
    end),
  add constraint claim_rank_reason check (rank = 'NORMAL' or rank_reason is not null),
  add constraint claim_confidence check (confidence between 0 and 1);
alter table evidence
  add constraint evidence_fact check (
    num_nonnulls(claim_id, name_id, role_id, relation_id, investment_id, milestone_id, quote_id, correction_id) = 1),
  add constraint evidence_span check (0 <= start and start < "end" and exact <> '');
alter table redirect
  add constraint redirect_from check (num_nonnulls(old_slug, old_id) >= 1),
  add constraint redirect_target check (
    case record_type
      when 'ARTICLE' then article_id is not null and num_nonnulls(person_id, company_id) = 0
      when 'PERSON' then person_id is not null and num_nonnulls(article_id, company_id) = 0
      when 'COMPANY' then company_id is not null and num_nonnulls(article_id, person_id) = 0
      else false
    end);
alter table correction add constraint correction_target check (
  num_nonnulls(article_id, person_id, company_id, round_id, quote_id, role_id, milestone_id) = 1);
alter table document add constraint document_sha256 check (sha256 ~ '^[0-9a-f]{64}$');
create unique index document_import_sha256 on document (sha256) where origin = 'IMPORT';
create unique index document_article_text on document (article_id) where is_article_text;

create function refuse_new_text() returns trigger language plpgsql as $$
begin
  raise exception 'the text of document % never changes; store the new text as a new document', old.document_id
    using errcode = 'restrict_violation';
end
$$;
create trigger document_text_immutable before update on document_text
  for each row when (new.text is distinct from old.text or new.document_id <> old.document_id)
  execute function refuse_new_text();

-- ---------------------------------------------------------------------------------------------------------
-- Order. Each sort column is stored and never null, so that a keyset is one row comparison; what has no date
-- counts as oldest. Names sort byte by byte over a key that the verbs compute.

alter table article
  add column published_sort timestamptz not null generated always as (coalesce(published_at, '-infinity')) stored,
  add column source_published_sort date not null
    generated always as (coalesce(source_published_earliest, source_published_latest, '-infinity')) stored;
alter table person
  alter column name_sort type text collate "C",
  add column born_sort date not null generated always as (coalesce(born_earliest, born_latest, '-infinity')) stored;
alter table company
  alter column name_sort type text collate "C",
  add column founded_sort date not null generated always as (coalesce(founded_earliest, founded_latest, '-infinity')) stored;
alter table funding_round
  add column announced_sort date not null
    generated always as (coalesce(announced_earliest, announced_latest, '-infinity')) stored,
  add column amount_sort numeric not null generated always as (coalesce(amount_min, amount_max, -1)) stored;
alter table quote
  add column said_sort date not null generated always as (coalesce(said_earliest, said_latest, '-infinity')) stored,
  add column article_sort int not null generated always as (coalesce(article_start, 2147483647)) stored;
alter table role
  add column started_sort date not null generated always as (coalesce(started_earliest, started_latest, '-infinity')) stored;
alter table milestone
  add column happened_sort date not null generated always as (coalesce(happened_earliest, happened_latest, '-infinity')) stored;

-- ---------------------------------------------------------------------------------------------------------
-- Indexes. Lists of the public read the partial ones; without `is_public` they are the editors'.

create index article_by_published on article (published_sort desc, id desc);
create index article_by_published_public on article (published_sort desc, id desc) where is_public;
create index article_by_source_public on article (source_published_sort desc, id desc) where is_public;
create index article_by_modified_public on article (modified_at desc, id desc) where is_public;
create index article_by_publisher on article (publisher_id);
create index article_by_original on article (translation_of_id) where translation_of_id is not null;
create index article_scheduled on article (scheduled_at) where status = 'SCHEDULED';

create index mention_in_article on mention (article_id, start);
create index mention_of_person on mention (person_id, article_id) where person_id is not null;
create index mention_of_company on mention (company_id, article_id) where company_id is not null;

create unique index appearance_person_once on appearance (article_id, person_id) where person_id is not null;
create unique index appearance_company_once on appearance (article_id, company_id) where company_id is not null;
create unique index appearance_round_once on appearance (article_id, round_id) where round_id is not null;
create index appearance_people on appearance (article_id, first_start, person_id) where person_id is not null;
create index appearance_companies on appearance (article_id, first_start, company_id) where company_id is not null;
create index appearance_rounds on appearance (article_id, first_start, round_id) where round_id is not null;
create index appearance_of_person on appearance (person_id, published_sort desc, article_id desc) where person_id is not null;
create index appearance_of_person_public on appearance (person_id, published_sort desc, article_id desc) where is_public and person_id is not null;
create index appearance_of_company on appearance (company_id, published_sort desc, article_id desc) where company_id is not null;
create index appearance_of_company_public on appearance (company_id, published_sort desc, article_id desc) where is_public and company_id is not null;
create index appearance_of_round on appearance (round_id, published_sort desc, article_id desc) where round_id is not null;

create index article_topic_of_topic on article_topic (topic_id);
create index image_of_article on image (article_id, position);

create index person_by_name on person (name_sort, id);
create index person_by_name_public on person (name_sort, id) where is_public;
create index person_by_born_public on person (born_sort, id) where is_public;
create index person_tombstones on person (merged_into_id) where merged_into_id is not null;
create index company_by_name on company (name_sort, id);
create index company_by_name_public on company (name_sort, id) where is_public;
create index company_by_founded_public on company (founded_sort, id) where is_public;
create index company_tombstones on company (merged_into_id) where merged_into_id is not null;
create index company_relation_of_subject on company_relation (subject_id, relation_kind);
create index company_relation_of_object on company_relation (object_id, relation_kind);

create index name_of_person on name (person_id, position) where person_id is not null;
create index name_of_company on name (company_id, position) where company_id is not null;
create index external_id_of_person on external_id (person_id) where person_id is not null;
create index external_id_of_company on external_id (company_id) where company_id is not null;
create unique index external_id_once on external_id (scheme, value, coalesce(person_id, company_id));

create index role_of_person on role (person_id, started_sort desc, id desc);
create index role_of_company on role (company_id, started_sort desc, id desc);
create index milestone_by_happened on milestone (happened_sort, id);
create index milestone_by_happened_public on milestone (happened_sort, id) where is_public;
create index milestone_participant_of_milestone on milestone_participant (milestone_id, position);
create index milestone_participant_person on milestone_participant (person_id) where person_id is not null;
create index milestone_participant_company on milestone_participant (company_id) where company_id is not null;

create index funding_round_of_company on funding_round (company_id, announced_sort desc, id desc);
create index funding_round_by_announced on funding_round (announced_sort desc, id desc);
create index funding_round_by_announced_public on funding_round (announced_sort desc, id desc) where is_public;
create index funding_round_by_amount_public on funding_round (amount_currency, amount_sort desc, id desc) where is_public;
create index investment_in_round on investment (round_id, position, id);
create index investment_of_person on investment (person_id, position, id) where person_id is not null;
create index investment_of_company on investment (company_id, position, id) where company_id is not null;

create index quote_by_said on quote (said_sort desc, id desc) where rendering_of_id is null;
create index quote_by_said_public on quote (said_sort desc, id desc) where is_public and rendering_of_id is null;
create index quote_of_person on quote (person_id, said_sort desc, id desc) where person_id is not null;
create index quote_of_company on quote (company_id, said_sort desc, id desc) where company_id is not null;
create index quote_in_article on quote (article_id, article_sort, id) where article_id is not null;
create index quote_of_role on quote (speaker_role_id) where speaker_role_id is not null;
create index quote_rendering on quote (rendering_of_id) where rendering_of_id is not null;

create index document_of_article on document (article_id) where article_id is not null;
create index document_by_imported on document (imported_at desc, id desc);
create index document_of_publisher on document (publisher_id) where publisher_id is not null;
create index document_previous on document (previous_id) where previous_id is not null;
create index evidence_in_document on evidence (document_id, start);
create index evidence_of_claim on evidence (claim_id) where claim_id is not null;
create index evidence_of_name on evidence (name_id) where name_id is not null;
create index evidence_of_role on evidence (role_id) where role_id is not null;
create index evidence_of_relation on evidence (relation_id) where relation_id is not null;
create index evidence_of_investment on evidence (investment_id) where investment_id is not null;
create index evidence_of_milestone on evidence (milestone_id) where milestone_id is not null;
create index evidence_of_quote on evidence (quote_id) where quote_id is not null;
create index evidence_of_correction on evidence (correction_id) where correction_id is not null;

create index claim_of_person on claim (person_id, field, recorded_at desc, id desc) where person_id is not null;
create index claim_of_company on claim (company_id, field, recorded_at desc, id desc) where company_id is not null;
create index claim_of_round on claim (round_id, field, recorded_at desc, id desc) where round_id is not null;
create index claim_value_person on claim (party_person_id) where party_person_id is not null;
create index claim_value_company on claim (party_company_id) where party_company_id is not null;

create index redirect_to_article on redirect (article_id) where article_id is not null;
create index redirect_to_person on redirect (person_id) where person_id is not null;
create index redirect_to_company on redirect (company_id) where company_id is not null;
create index correction_of_article on correction_article (article_id);
create index revision_by_time on revision (saved_at desc, id desc);
create index proposal_open on proposal (document_id, start) where state = 'OPEN';
create index session_of_user on session (user_id);
create index delivery_due on delivery (next_attempt_at) where state = 'PENDING';

-- ---------------------------------------------------------------------------------------------------------
-- The outbox. Its readers stop at the oldest transaction still running, hence the transaction id.

alter table event add column txid xid8 not null default pg_current_xact_id();
create index event_in_order on event (epoch, txid, id);

create function announce_events() returns trigger language plpgsql as $$
begin
  perform pg_notify('backfile_event', '');
  return null;
end
$$;
create trigger event_announced after insert on event for each statement execute function announce_events();

-- ---------------------------------------------------------------------------------------------------------
-- Who may see a row: the public what is public. The editors' policy names their role and stands in grants.sql.

do $$
declare
  readable text;
begin
  foreach readable in array array[
    'article', 'mention', 'appearance', 'publisher', 'topic', 'article_topic', 'image', 'person', 'company',
    'company_relation', 'name', 'external_id', 'role', 'milestone', 'milestone_participant', 'funding_round',
    'investment', 'quote', 'document', 'document_text', 'evidence', 'claim', 'redirect', 'correction', 'correction_article'
  ] loop
    execute format('alter table %I enable row level security', readable);
    execute format('create policy public_rows on %I for select using (is_public)', readable);
  end loop;
end
$$;
