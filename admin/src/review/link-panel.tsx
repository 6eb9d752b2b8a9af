import { Check } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { RecordPicker } from '../records/record-picker.tsx';
import { titleOf } from '../records/reference.ts';
import { Button } from '../ui/button.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { RadioCard } from '../ui/radio-card.tsx';
import styles from './link-panel.module.css';
import { certaintyOf, type Proposal, type ProposalParty } from './proposals.rules.ts';
import type { Review } from './use-review.ts';
import { useReasonWords } from './use-reason-words.ts';

type Link = ReferenceFragment | 'new';

interface Place {
  key: string;
  name: string;
  kind: 'person' | 'company' | 'round';
  party: ProposalParty | null;
}

/** The parties that can be linked; of a round also the round itself, as a source of which it stands. */
function placesOf({ content, parties, knownRound }: Proposal, roundName: string): Place[] {
  const named = parties.map((party) => ({
    key: party.key,
    name: party.partyName,
    kind: party.partyKind === 'PERSON' ? ('person' as const) : ('company' as const),
    party,
  }));
  if (content.__typename !== 'ProposedRound') return named;
  return [
    ...named,
    { key: 'record', name: knownRound ? titleOf(knownRound) : roundName, kind: 'round', party: null },
  ];
}

/** Who a party is: one of those that it may be, another record that one finds, or somebody new. */
export function LinkPanel({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const places = placesOf(proposal, say('review.field.round'));
  const doubtful = places.findIndex(({ party }) => party && certaintyOf(party) === 'open');
  const [at, setAt] = useState(Math.max(0, doubtful));
  const place = places[at];
  useEffect(() => {
    box.current?.focus();
    // The letters of the next party act where the field of the former one had the focus.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [at]);
  const close = (): void => review.setMode('look');
  const next = (): void => setAt((at + 1) % places.length);
  useCommands([
    { id: 'next party', label: say('review.links.next'), keys: 'm', isHidden: true, run: next },
    { id: 'keep links', label: say('review.links.keep'), keys: 'Enter', isHidden: true, run: close },
  ]);
  return (
    <div ref={box} className={styles.panel} tabIndex={-1} role="group" aria-label={say('review.link')}>
      {places.length > 1 && (
        <div className={styles.places}>
          {places.map(({ key, name, kind }, index) => (
            <button
              key={key}
              type="button"
              className={styles.place}
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              <KindIcon kind={kind} size="small" />
              {name}
              {review.correctionOf(proposal).links[key] && (
                <Check size={14} strokeWidth={2} role="img" aria-label={say('review.linked')} />
              )}
            </button>
          ))}
        </div>
      )}
      {place && <Choices key={place.key} review={review} proposal={proposal} place={place} />}
      <div className={styles.acts}>
        <Button tone="main" keys="Enter" onClick={close}>
          {say('review.links.keep')}
        </Button>
        {places.length > 1 && (
          <Button keys="m" onClick={next}>
            {say('review.links.next')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Choices({ review, proposal, place }: { review: Review; proposal: Proposal; place: Place }) {
  const say = useWords();
  const name = useId();
  const reasonWords = useReasonWords();
  const finder = useRef<HTMLInputElement>(null);
  const correction = review.correctionOf(proposal);
  const { key, party, kind } = place;
  const linked = correction.links[key];
  const candidates = candidatesOf(proposal, place);
  const known = party?.record ?? (party ? null : proposal.knownRound);
  const setLink = (link: Link | null): void => {
    const { [key]: _former, ...others } = correction.links;
    review.correct({
      links: link === null ? others : { ...others, [key]: link },
      ...(kind === 'round' ? { isDistinct: link === 'new' } : {}),
    });
  };
  const isOther = linked && linked !== 'new' && candidates.every(({ record }) => record.id !== linked.id);
  const chosen = linked === undefined ? (known?.id ?? null) : linked === 'new' ? 'new' : linked.id;
  // Somebody whom there is no doubt about has no proposal of being new, and a rejected one is none.
  const canBeNew =
    party === null ||
    party.partyProposal?.proposalState === 'OPEN' ||
    proposal.content.__typename === 'ProposedPerson' ||
    proposal.content.__typename === 'ProposedCompany';
  useCommands([
    ...candidates.map(({ record }, index) => ({
      id: `candidate ${index + 1}`,
      label: titleOf(record),
      keys: String(index + 1),
      isHidden: true,
      run: () => setLink(record),
    })),
    ...(canBeNew
      ? [
          {
            id: 'is new',
            label: say('review.links.new'),
            keys: 'n',
            isHidden: true,
            run: () => setLink('new'),
          },
        ]
      : []),
    {
      id: 'find another',
      label: say('review.links.find'),
      keys: '/',
      isHidden: true,
      run: () => finder.current?.focus(),
    },
  ]);
  const type = kind === 'person' ? 'Person' : kind === 'company' ? 'Company' : 'FundingRound';
  return (
    <div className={styles.choices}>
      <p className={styles.question}>{say('review.links.question', { name: place.name })}</p>
      {candidates.map(({ record, why }, index) => (
        <RadioCard
          key={record.id}
          name={name}
          checked={chosen === record.id}
          onChange={() => setLink(record)}
          keys={String(index + 1)}
          title={titleOf(record)}
          aside={why && reasonWords(why)}
        />
      ))}
      {isOther && (
        <RadioCard
          name={name}
          checked
          onChange={() => {}}
          title={titleOf(linked)}
          aside={say('review.linked')}
        />
      )}
      {canBeNew && (
        <RadioCard
          name={name}
          checked={chosen === 'new' || (chosen === null && candidates.length === 0)}
          onChange={() => setLink('new')}
          keys="n"
          title={say(`review.links.new_${kind}`, { name: place.name })}
        />
      )}
      <RecordPicker
        ref={finder}
        types={[type]}
        value={null}
        label={say('review.links.find')}
        placeholder={say('review.links.findHint')}
        onChange={(record) => {
          if (record) setLink(record);
          finder.current?.blur();
        }}
      />
    </div>
  );
}

function candidatesOf({ knownRound }: Proposal, { party }: Place) {
  if (!party) return knownRound ? [{ record: knownRound as ReferenceFragment, why: null }] : [];
  const found = party.known.map((why) => ({ record: why.party as ReferenceFragment, why }));
  const { record } = party;
  if (!record || found.some((each) => each.record.id === record.id)) return found;
  return [{ record: record as ReferenceFragment, why: null }, ...found];
}
