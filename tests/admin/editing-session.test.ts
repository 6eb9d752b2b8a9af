import { describe, expect, it, vi, beforeEach, afterEach } from 'vitest';
import { ActRefused } from '../../admin/src/api/act-refused.ts';
import {
  changesOf,
  countChanges,
  mergeContent,
  type ArticleContent,
} from '../../admin/src/articles/editing/content.ts';
import {
  EditingSession,
  type KeptChanges,
  type SessionTools,
} from '../../admin/src/articles/editing/session.ts';

const paragraph = (text: string) => ({ blockKind: 'PARAGRAPH' as const, level: null, text, marks: [] });

function content(texts: string[], fields: Partial<ArticleContent> = {}): ArticleContent {
  return {
    headline: 'Harbour',
    alternativeHeadline: null,
    standfirst: null,
    byline: null,
    language: 'en',
    slug: 'harbour',
    sourceUrl: null,
    sourcePublishedOn: null,
    publisher: null,
    translationOf: null,
    topics: [],
    images: [],
    ...fields,
    body: { blocks: texts.map(paragraph), namings: [] },
  };
}

describe('what changed of an article', () => {
  it('is only what differs, and names go with their text', () => {
    expect(changesOf(content(['a']), content(['a'], { byline: 'B' }))).toEqual({ byline: 'B' });
    expect(Object.keys(changesOf(content(['a']), content(['b']))).toSorted()).toEqual(['blocks', 'mentions']);
    expect(changesOf(content(['a']), content(['a']))).toEqual({});
  });

  it('counts blocks and fields', () => {
    expect(countChanges(content(['a', 'b', 'c']), content(['a', 'x', 'c', 'd'], { byline: 'B' }))).toBe(3);
    expect(countChanges(content(['a', 'b']), content(['a']))).toBe(1);
    expect(countChanges(content(['a']), content(['a']))).toBe(0);
  });

  it('comes together with what others changed elsewhere, and is refused for the same place', () => {
    const [base, theirs] = [content(['a', 'b', 'c']), content(['a', 'b', 'C'], { byline: 'T' })];
    expect(mergeContent(base, theirs, content(['A', 'b', 'c'], { standfirst: 'Y' }))).toEqual(
      content(['A', 'b', 'C'], { byline: 'T', standfirst: 'Y' }),
    );
    expect(mergeContent(base, theirs, content(['a', 'b', 'X']))).toBeNull();
    expect(mergeContent(base, theirs, content(['a', 'b', 'c'], { byline: 'Y' }))).toBeNull();
  });
});

interface Desk {
  session: EditingSession;
  sent: { revision: number; changes: object }[];
  kept: Map<string, KeptChanges>;
}

function open(
  update: SessionTools['update'],
  beginning: Partial<ConstructorParameters<typeof EditingSession>[0]> = {},
): Desk {
  const sent: Desk['sent'] = [];
  const kept: Desk['kept'] = new Map();
  const session = new EditingSession(
    { id: 'a', revision: 1, base: content(['one']), ...beginning },
    {
      create: async ({ headline }) => (headline === '' ? null : { id: 'b', revision: 1 }),
      update: async (id, revision, changes) => {
        sent.push({ revision, changes });
        return update(id, revision, changes);
      },
      read: async () => ({
        content: content(['one'], { byline: 'Theirs', standfirst: 'Mine' }),
        revision: 3,
      }),
      keep: (work) => {
        kept.set(work.id ?? 'new', work);
        return true;
      },
      drop: (id) => void kept.delete(id ?? 'new'),
    },
  );
  return { session, sent, kept };
}

describe('an editing session', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once, a moment after the last change, and keeps it on the device until then', async () => {
    const { session, sent, kept } = open(async (id, revision) => ({ id, revision: revision + 1 }));
    for (const standfirst of ['T', 'Th', 'The']) {
      session.set('standfirst', standfirst);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.get('a')).toMatchObject({ revision: 1, changes: { standfirst: 'The' } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([{ revision: 1, changes: { standfirst: 'The' } }]);
    expect([session.revision, session.state.get().phase, kept.size]).toEqual([2, 'saved', 0]);
  });

  it('has one save on its way, and sends what came meanwhile from the revision it made', async () => {
    let answer: (() => void) | undefined;
    const { session, sent, kept } = open(async (id, revision) => {
      await new Promise<void>((done) => {
        answer = done;
      });
      return { id, revision: revision + 1 };
    });
    session.set('standfirst', 'One');
    await vi.advanceTimersByTimeAsync(2_000);
    session.set('standfirst', 'Two');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    expect(kept.get('a')?.changes).toEqual({ standfirst: 'Two' });
    answer!();
    await vi.advanceTimersByTimeAsync(2_000);
    answer!();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([
      { revision: 1, changes: { standfirst: 'One' } },
      { revision: 2, changes: { standfirst: 'Two' } },
    ]);
    expect([session.state.get().phase, kept.size]).toEqual(['saved', 0]);
  });

  it('takes in what somebody else saved', async () => {
    const { session } = open(async (id) => ({ id, revision: 3 }));
    session.set('standfirst', 'Mine');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(session.content).toMatchObject({ standfirst: 'Mine', byline: 'Theirs' });
    expect([session.revision, session.state.get().phase]).toEqual([3, 'saved']);
  });

  it('keeps both where two changed the same, and sends nothing more', async () => {
    const conflict = {
      __typename: 'VersionConflict',
      message: '',
      path: [],
      code: 'VERSION_CONFLICT',
    } as never;
    const { session, sent, kept } = open(async () => Promise.reject(new ActRefused([conflict])));
    session.set('standfirst', 'Mine');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(session.state.get()).toMatchObject({ phase: 'conflict' });
    session.set('standfirst', 'Mine still');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    expect(kept.get('a')).toMatchObject({ changes: { standfirst: 'Mine still' } });
  });

  it('begins an article once it has a headline', async () => {
    const { session, kept } = open(async (id, revision) => ({ id, revision: revision + 1 }), {
      id: null,
      base: content([], { headline: '' }),
    });
    session.set('byline', 'Anna');
    await vi.advanceTimersByTimeAsync(3_000);
    expect([session.id.get(), kept.get('new')?.changes]).toEqual([null, { byline: 'Anna' }]);
    session.set('headline', 'Harbour');
    await vi.advanceTimersByTimeAsync(3_000);
    expect([session.id.get(), session.state.get().phase, kept.size]).toEqual(['b', 'saved', 0]);
  });
});
