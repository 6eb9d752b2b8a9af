-- What the two login roles may do. Run after the migrations whenever this file or the roles' names change.

revoke all on all tables in schema public from :reader, :editor;
revoke create on schema public from public;
grant usage on schema public to :reader, :editor;

-- The editor's connection writes everything but history, which it can only add to, and the archive's own tables.
grant select, insert, update, delete on all tables in schema public to :editor;
revoke update, delete on revision, event, audit_entry, merge_move from :editor;
revoke delete on merge from :editor;
revoke all on _prisma_migrations, backfile_grants from :editor;
grant usage on all sequences in schema public to :editor;
-- They look with the owner's eyes: nobody else may ask them.
grant execute on function found_all, suggest_all to :editor;
-- A key that was made stays as it is.
revoke update, delete on preview_key from :editor;

-- A preview reads as the reader within a transaction of the editor's, which inherits nothing. Where the owner may not
-- grant it, the operator may; without it previews say so, and nothing else misses it.
do $$
begin
  grant :reader to :editor;
exception
  when insufficient_privilege or unique_violation or internal_error then null;
end
$$;

do $$
declare
  guarded text;
begin
  for guarded in select tablename from pg_policies where schemaname = 'public' and policyname = 'public_rows' loop
    execute format('drop policy if exists editor_rows on %I', guarded);
    execute format('create policy editor_rows on %I to %s using (true) with check (true)', guarded, ':editor');
  end loop;
end
$$;

-- The reader's connection: public rows only (row-level security), and of those only what the API shows.
-- Revision numbers, working states, reasons and dates of work are the newsroom's.
grant select (id, slug, status, version, headline, alternative_headline, standfirst, blocks, body_text, byline, language,
  word_count, publisher_id, source_url, source_published_edtf, source_published_earliest, source_published_latest,
  source_published_verbatim, published_at, modified_at, translation_of_id, is_public, published_sort, source_published_sort,
  headline_sort)
  on article to :reader;
grant select on mention, appearance, publisher, topic, article_topic, image, external_id, milestone_participant to :reader;
grant select (id, slug, version, name, name_sort, given_name, family_name, description, born_edtf, born_earliest,
  born_latest, born_verbatim, birth_place, merged_into_id, is_public, born_sort) on person to :reader;
grant select (id, slug, version, name, name_sort, legal_name, company_kind, description, founded_edtf, founded_earliest,
  founded_latest, founded_verbatim, dissolved_edtf, dissolved_earliest, dissolved_latest, dissolved_verbatim, headquarters,
  website, merged_into_id, is_public, founded_sort) on company to :reader;
grant select (id, subject_id, relation_kind, object_id, since_edtf, since_earliest, since_latest, since_verbatim,
  until_edtf, until_earliest, until_latest, until_verbatim, is_public) on company_relation to :reader;
grant select (id, person_id, company_id, value, name_kind, language, position, is_public) on name to :reader;
grant select (id, version, person_id, company_id, title, role_kind, started_edtf, started_earliest, started_latest,
  started_verbatim, ended_edtf, ended_earliest, ended_latest, ended_verbatim, is_current, deleted_at, is_public,
  started_sort) on role to :reader;
grant select (id, version, milestone_kind, title, happened_edtf, happened_earliest, happened_latest, happened_verbatim,
  is_public, happened_sort) on milestone to :reader;
grant select (id, version, company_id, title, round_type, series, amount_min, amount_max, amount_currency,
  amount_qualifier, amount_verbatim, valuation_min, valuation_max, valuation_currency, valuation_qualifier,
  valuation_verbatim, announced_edtf, announced_earliest, announced_latest, announced_verbatim, has_other_investors,
  is_public, announced_sort, amount_sort) on funding_round to :reader;
grant select (id, round_id, person_id, company_id, is_lead, position, is_public) on investment to :reader;
grant select (id, version, text, language, quote_kind, person_id, company_id, speaker_role_id, article_id, article_start,
  article_end, occasion, said_edtf, said_earliest, said_latest, said_verbatim, rendering_of_id, verification, is_public,
  said_sort, article_sort) on quote to :reader;
grant select (id, origin, sha256, media_type, title, source_url, language, byte_length, publisher_id, article_id,
  is_article_text, imported_at, is_public) on document to :reader;
grant select on document_text to :reader;
grant select (id, document_id, start, "end", exact, prefix, suffix, is_public, claim_id, name_id, role_id, relation_id,
  investment_id, milestone_id, quote_id, correction_id) on evidence to :reader;
grant select (id, person_id, company_id, round_id, field, value_kind, text_value, date_edtf, date_earliest, date_latest,
  date_verbatim, amount_min, amount_max, amount_currency, amount_qualifier, amount_verbatim, party_person_id,
  party_company_id, value_key, verbatim, applies_edtf, applies_earliest, applies_latest, applies_verbatim, status, rank,
  rank_reason, confidence, recorded_at, is_public) on claim to :reader;
grant select (id, record_type, old_slug, old_id, article_id, person_id, company_id, is_public) on redirect to :reader;
grant select on correction, correction_article, public_version to :reader;
