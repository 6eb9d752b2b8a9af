-- CreateTable
CREATE TABLE "public_version" (
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,
    "seen_from" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "version" INTEGER NOT NULL,
    "snapshot" JSONB,
    "is_public" BOOLEAN NOT NULL,

    CONSTRAINT "public_version_pkey" PRIMARY KEY ("record_type","record_id","seen_from")
);

-- What Prisma cannot say.
alter table public_version enable row level security;
create policy public_rows on public_version for select using (is_public);

-- What is public now is the first that is kept; what was before is not known.
insert into public_version (record_type, record_id, version, snapshot, is_public)
  select 'ARTICLE', r.id, r.version, jsonb_build_object('record', jsonb_build_object('id', r."id", 'slug', r."slug", 'status', r."status", 'version', r."version", 'headline',
      r."headline", 'alternative_headline', r."alternative_headline", 'standfirst', r."standfirst",
      'blocks', r."blocks", 'body_text', r."body_text", 'byline', r."byline", 'language', r."language",
      'word_count', r."word_count", 'publisher_id', r."publisher_id", 'source_url', r."source_url",
      'source_published_edtf', r."source_published_edtf", 'source_published_earliest',
      r."source_published_earliest", 'source_published_latest', r."source_published_latest",
      'source_published_verbatim', r."source_published_verbatim", 'published_at', r."published_at",
      'modified_at', r."modified_at", 'translation_of_id', r."translation_of_id"),
    'image', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'position', p."position", 'url', p."url", 'credit',
      p."credit", 'alt_text', p."alt_text", 'caption', p."caption", 'width', p."width", 'height',
      p."height") order by p.id), '[]') from image p where p.is_public and (p.article_id = r.id)),
    'publisher', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'name', p."name", 'url', p."url") order by p.id), '[]') from publisher p where p.is_public and (p.id = r.publisher_id)),
    'article_topic', (select coalesce(jsonb_agg(jsonb_build_object('article_id', p."article_id", 'topic_id', p."topic_id", 'position', p."position") order by p.position), '[]') from article_topic p where p.is_public and (p.article_id = r.id)),
    'topic', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'qcode', p."qcode", 'label', p."label") order by p.id), '[]') from topic p where p.is_public and (p.id in (select t.topic_id from article_topic t where t.article_id = r.id and t.is_public))),
    'mention', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'person_id', p."person_id", 'company_id', p."company_id",
      'start', p."start", 'end', p."end", 'text', p."text") order by p.id), '[]') from mention p where p.is_public and (p.article_id = r.id)),
    'appearance', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'person_id', p."person_id", 'company_id', p."company_id",
      'first_start', p."first_start") order by p.id), '[]') from appearance p where p.is_public and (p.article_id = r.id and p.round_id is null))), true
  from article r where r.is_public;
insert into public_version (record_type, record_id, version, snapshot, is_public)
  select 'PERSON', r.id, r.version, jsonb_build_object('record', jsonb_build_object('id', r."id", 'slug', r."slug", 'version', r."version", 'name', r."name", 'given_name',
      r."given_name", 'family_name', r."family_name", 'description', r."description", 'born_edtf',
      r."born_edtf", 'born_earliest', r."born_earliest", 'born_latest', r."born_latest", 'born_verbatim',
      r."born_verbatim", 'birth_place', r."birth_place"),
    'name', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'person_id', p."person_id", 'value', p."value", 'name_kind', p."name_kind", 'language',
      p."language", 'position', p."position") order by p.id), '[]') from name p where p.is_public and (p.person_id = r.id)),
    'external_id', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'person_id', p."person_id", 'scheme', p."scheme", 'value', p."value", 'url', p."url") order by p.id), '[]') from external_id p where p.is_public and (p.person_id = r.id)),
    'evidence', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'document_id', p."document_id", 'start', p."start", 'end', p."end", 'exact', p."exact",
      'prefix', p."prefix", 'suffix', p."suffix", 'name_id', p."name_id", 'relation_id', p."relation_id",
      'investment_id', p."investment_id", 'quote_id', p."quote_id") order by p.id), '[]') from evidence p where p.is_public and (p.name_id in (select n.id from name n where n.person_id = r.id and n.is_public))),
    'document', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'is_article_text', p."is_article_text") order by p.id), '[]') from document p where p.is_public and (p.id in (select e.document_id from evidence e where e.is_public and (e.name_id in (select n.id from name n where n.person_id = r.id and n.is_public)))))), true
  from person r where r.is_public;
insert into public_version (record_type, record_id, version, snapshot, is_public)
  select 'COMPANY', r.id, r.version, jsonb_build_object('record', jsonb_build_object('id', r."id", 'slug', r."slug", 'version', r."version", 'name', r."name", 'legal_name',
      r."legal_name", 'company_kind', r."company_kind", 'description', r."description", 'founded_edtf',
      r."founded_edtf", 'founded_earliest', r."founded_earliest", 'founded_latest', r."founded_latest",
      'founded_verbatim', r."founded_verbatim", 'dissolved_edtf', r."dissolved_edtf", 'dissolved_earliest',
      r."dissolved_earliest", 'dissolved_latest', r."dissolved_latest", 'dissolved_verbatim',
      r."dissolved_verbatim", 'headquarters', r."headquarters", 'website', r."website"),
    'name', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'company_id', p."company_id", 'value', p."value", 'name_kind', p."name_kind",
      'language', p."language", 'position', p."position") order by p.id), '[]') from name p where p.is_public and (p.company_id = r.id)),
    'external_id', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'company_id', p."company_id", 'scheme', p."scheme", 'value', p."value", 'url', p."url") order by p.id), '[]') from external_id p where p.is_public and (p.company_id = r.id)),
    'company_relation', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'subject_id', p."subject_id", 'relation_kind', p."relation_kind", 'object_id',
      p."object_id", 'since_edtf', p."since_edtf", 'since_earliest', p."since_earliest", 'since_latest',
      p."since_latest", 'since_verbatim', p."since_verbatim", 'until_edtf', p."until_edtf",
      'until_earliest', p."until_earliest", 'until_latest', p."until_latest", 'until_verbatim',
      p."until_verbatim") order by p.id), '[]') from company_relation p where p.is_public and (r.id in (p.subject_id, p.object_id))),
    'evidence', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'document_id', p."document_id", 'start', p."start", 'end', p."end", 'exact', p."exact",
      'prefix', p."prefix", 'suffix', p."suffix", 'name_id', p."name_id", 'relation_id', p."relation_id",
      'investment_id', p."investment_id", 'quote_id', p."quote_id") order by p.id), '[]') from evidence p where p.is_public and (p.name_id in (select n.id from name n where n.company_id = r.id and n.is_public) or p.relation_id in (select c.id from company_relation c where r.id in (c.subject_id, c.object_id) and c.is_public))),
    'document', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'is_article_text', p."is_article_text") order by p.id), '[]') from document p where p.is_public and (p.id in (select e.document_id from evidence e where e.is_public and (e.name_id in (select n.id from name n where n.company_id = r.id and n.is_public) or e.relation_id in (select c.id from company_relation c where r.id in (c.subject_id, c.object_id) and c.is_public)))))), true
  from company r where r.is_public;
insert into public_version (record_type, record_id, version, snapshot, is_public)
  select 'FUNDING_ROUND', r.id, r.version, jsonb_build_object('record', jsonb_build_object('id', r."id", 'version', r."version", 'company_id', r."company_id", 'title', r."title", 'round_type',
      r."round_type", 'series', r."series", 'amount_min', r."amount_min", 'amount_max', r."amount_max",
      'amount_currency', r."amount_currency", 'amount_qualifier', r."amount_qualifier", 'amount_verbatim',
      r."amount_verbatim", 'valuation_min', r."valuation_min", 'valuation_max', r."valuation_max",
      'valuation_currency', r."valuation_currency", 'valuation_qualifier', r."valuation_qualifier",
      'valuation_verbatim', r."valuation_verbatim", 'announced_edtf', r."announced_edtf",
      'announced_earliest', r."announced_earliest", 'announced_latest', r."announced_latest",
      'announced_verbatim', r."announced_verbatim", 'has_other_investors', r."has_other_investors"),
    'investment', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'round_id', p."round_id", 'person_id', p."person_id", 'company_id', p."company_id",
      'is_lead', p."is_lead", 'position', p."position") order by p.id), '[]') from investment p where p.is_public and (p.round_id = r.id)),
    'evidence', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'document_id', p."document_id", 'start', p."start", 'end', p."end", 'exact', p."exact",
      'prefix', p."prefix", 'suffix', p."suffix", 'name_id', p."name_id", 'relation_id', p."relation_id",
      'investment_id', p."investment_id", 'quote_id', p."quote_id") order by p.id), '[]') from evidence p where p.is_public and (p.investment_id in (select i.id from investment i where i.round_id = r.id and i.is_public))),
    'document', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'is_article_text', p."is_article_text") order by p.id), '[]') from document p where p.is_public and (p.id in (select e.document_id from evidence e where e.is_public and (e.investment_id in (select i.id from investment i where i.round_id = r.id and i.is_public)))))), true
  from funding_round r where r.is_public;
insert into public_version (record_type, record_id, version, snapshot, is_public)
  select 'QUOTE', r.id, r.version, jsonb_build_object('record', jsonb_build_object('id', r."id", 'version', r."version", 'text', r."text", 'language', r."language", 'quote_kind',
      r."quote_kind", 'person_id', r."person_id", 'company_id', r."company_id", 'speaker_role_id',
      r."speaker_role_id", 'article_id', r."article_id", 'article_start', r."article_start", 'article_end',
      r."article_end", 'occasion', r."occasion", 'said_edtf', r."said_edtf", 'said_earliest',
      r."said_earliest", 'said_latest', r."said_latest", 'said_verbatim', r."said_verbatim",
      'rendering_of_id', r."rendering_of_id", 'verification', r."verification"),
    'evidence', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'document_id', p."document_id", 'start', p."start", 'end', p."end", 'exact', p."exact",
      'prefix', p."prefix", 'suffix', p."suffix", 'name_id', p."name_id", 'relation_id', p."relation_id",
      'investment_id', p."investment_id", 'quote_id', p."quote_id") order by p.id), '[]') from evidence p where p.is_public and (p.quote_id = r.id)),
    'document', (select coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'article_id', p."article_id", 'is_article_text', p."is_article_text") order by p.id), '[]') from document p where p.is_public and (p.id in (select e.document_id from evidence e where e.is_public and (e.quote_id = r.id))))), true
  from quote r where r.is_public;

