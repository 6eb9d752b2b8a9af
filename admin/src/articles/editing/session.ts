import { ActRefused, type UserError, type VersionConflict } from '../../api/act-refused.ts';
import { createStore, type Store } from '../../api/store.ts';
import {
  changesOf,
  countChanges,
  mergeContent,
  type ArticleChanges,
  type ArticleContent,
  type ArticleFields,
} from './content.ts';

/** How the working copy stands: `refused` keeps why, `conflict` what to decide. */
export type SaveState =
  | { phase: 'saved'; at: Date | null }
  | { phase: 'waiting' | 'saving' }
  | { phase: 'refused'; error: unknown }
  | { phase: 'conflict'; conflict: VersionConflict };

export interface Saved {
  id: string;
  revision: number;
}

export interface KeptChanges {
  id: string | null;
  revision: number;
  changes: ArticleChanges;
  title: string;
  conflict?: VersionConflict;
}

/** What a session needs of the API and of the device. */
export interface SessionTools {
  /** Null while there is too little to begin an article with. */
  create: (content: ArticleContent) => Promise<Saved | null>;
  update: (id: string, revision: number, changes: ArticleChanges) => Promise<Saved>;
  /** As it is now, after somebody else saved in between. */
  read: (id: string) => Promise<{ content: ArticleContent; revision: number }>;
  /** False where the device has no room: then leaving would lose it. */
  keep: (work: KeptChanges) => boolean;
  drop: (id: string | null) => void;
}

export interface Beginning {
  id: string | null;
  revision: number;
  /** As it was saved last. */
  base: ArticleContent;
  /** As it was being typed when the page was left. */
  content?: ArticleContent;
}

const KEEP_AFTER = 400;
const SAVE_AFTER = 1_500;

/**
 * One article being edited: knows what is saved, keeps on the device what is not, and saves it a moment after the last
 * change, one save at a time. The text itself stays in the editor, which is asked for it only then.
 */
export class EditingSession {
  readonly fields: Store<ArticleFields>;
  readonly state: Store<SaveState> = createStore<SaveState>({ phase: 'saved', at: null });
  /** Null until the article is begun. */
  readonly id: Store<string | null>;
  /** How many changes are on this device only, as it was kept last. */
  readonly keptChanges: Store<number> = createStore(0);
  #revision: number;
  #base: ArticleContent;
  #body: () => ArticleContent['body'];
  #putBody: (body: ArticleContent['body']) => void = () => {};
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #dirty = false;
  #hasNoRoom = false;
  readonly #tools: SessionTools;

  constructor({ id, revision, base, content = base }: Beginning, tools: SessionTools) {
    const { body, ...fields } = content;
    this.id = createStore(id);
    this.fields = createStore<ArticleFields>(fields);
    this.#revision = revision;
    this.#base = base;
    this.#body = () => body;
    this.#tools = tools;
    if (content !== base) this.touch();
  }

  get revision(): number {
    return this.#revision;
  }
  get saved(): ArticleContent {
    return this.#base;
  }
  get content(): ArticleContent {
    return { ...this.fields.get(), body: this.#body() };
  }
  /** Whether leaving would lose something: what is neither saved nor kept on this device. */
  get isAtRisk(): boolean {
    this.keepNow();
    return this.#hasNoRoom;
  }

  /** The editor that holds the text from now on. */
  attach(editor: { body: () => ArticleContent['body']; put: (body: ArticleContent['body']) => void }): void {
    this.#body = editor.body;
    this.#putBody = editor.put;
  }

  set<Name extends keyof ArticleFields>(name: Name, value: ArticleFields[Name]): void {
    this.fields.set({ ...this.fields.get(), [name]: value });
    this.touch();
  }

  /** The text or a field was changed. */
  touch(): void {
    this.#dirty = true;
    const { phase } = this.state.get();
    if (phase === 'conflict') return this.#keepSoon();
    if (phase !== 'saving') this.state.set({ phase: 'waiting' });
    this.#keepSoon();
    this.#saveSoon();
  }

  /** Saves what is not saved yet; true when everything is. */
  async flush(): Promise<boolean> {
    do {
      clearTimeout(this.#saveTimer);
      // Each builds on the revision of the one before.
      // oxlint-disable-next-line no-await-in-loop
      await this.#saveOnce();
    } while (this.state.get().phase === 'waiting' && this.id.get() !== null);
    return this.state.get().phase === 'saved';
  }

  /** What is not saved goes to the device at once: the page may be gone in a moment. */
  keepNow(): void {
    clearTimeout(this.#keepTimer);
    const state = this.state.get();
    // What is kept once the conflict is known has it too, for the screen where it is decided.
    const conflict = state.phase === 'conflict' ? state.conflict : undefined;
    if (!this.#dirty && !this.#running && !conflict) return;
    const content = this.content;
    const changes = changesOf(this.#base, content);
    const id = this.id.get();
    const kept = { id, revision: this.#revision, changes, title: content.headline, conflict };
    this.keptChanges.set(countChanges(this.#base, content));
    const isNothing = Object.keys(changes).length === 0 && !conflict;
    if (isNothing) this.#tools.drop(id);
    this.#hasNoRoom = !isNothing && !this.#tools.keep(kept);
  }

  /** Goes on from what the API has now: after publishing, discarding, or to drop what was kept. */
  restart({ content, revision }: { content: ArticleContent; revision: number }): void {
    this.#revision = revision;
    this.#base = content;
    this.#dirty = false;
    this.#put(content);
    this.#tools.drop(this.id.get());
    this.state.set({ phase: 'saved', at: null });
  }

  /** The same content has a later revision now: an act was taken back. */
  moveOn(revision: number): void {
    this.#revision = revision;
  }

  /** Puts another content into the editor, to be saved as if it had been typed. */
  replace(content: ArticleContent): void {
    this.#put(content);
    this.touch();
  }

  dispose(): void {
    this.keepNow();
    clearTimeout(this.#saveTimer);
    if (this.#dirty) void this.#saveOnce();
  }

  #put({ body, ...fields }: ArticleContent): void {
    this.fields.set(fields);
    this.#putBody(body);
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => this.keepNow(), KEEP_AFTER);
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#saveOnce(), SAVE_AFTER);
  }

  #saveOnce(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
      // What was typed while it ran, or before there was enough to begin with.
      if (this.#dirty && this.state.get().phase === 'waiting' && this.id.get() !== null) this.#saveSoon();
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    if (!this.#dirty || this.state.get().phase === 'conflict') return;
    this.#dirty = false;
    const content = this.content;
    const changes = changesOf(this.#base, content);
    try {
      if (Object.keys(changes).length > 0) {
        this.state.set({ phase: 'saving' });
        if (!(await this.#send(content, changes))) this.#dirty = true;
      }
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (this.#dirty) {
      this.state.set({ phase: 'waiting' });
      return;
    }
    clearTimeout(this.#keepTimer);
    this.#tools.drop(this.id.get());
    this.state.set({ phase: 'saved', at: new Date() });
  }

  /** False where an article cannot be begun yet. */
  async #send(content: ArticleContent, changes: ArticleChanges): Promise<boolean> {
    const id = this.id.get();
    if (id === null) {
      const begun = await this.#tools.create(content);
      if (!begun) return false;
      this.#tools.drop(null);
      this.#revision = begun.revision;
      this.#base = content;
      this.id.set(begun.id);
      return true;
    }
    const expected = this.#revision;
    const saved = await this.#tools.update(id, expected, changes);
    if (saved.revision === expected + 1) {
      this.#revision = saved.revision;
      this.#base = content;
      return true;
    }
    await this.#takeIn(id, content);
    return true;
  }

  /** Somebody else saved something too: the text gets it, unless the same place was typed in meanwhile. */
  async #takeIn(id: string, sent: ArticleContent): Promise<void> {
    const { content: theirs, revision } = await this.#tools.read(id);
    const merged = mergeContent(sent, theirs, this.content);
    // Otherwise the next save says from which revision it was made, and its conflict is decided by hand.
    if (!merged) return;
    this.#revision = revision;
    this.#base = theirs;
    this.#put(merged);
  }

  #fail(error: unknown): void {
    const isOvertaken = this.#dirty;
    this.#dirty = true;
    const conflict = error instanceof ActRefused ? error.conflict : undefined;
    // The conflict has what was sent; what was typed meanwhile is sent first, so that all of it is decided.
    if (conflict && isOvertaken) this.state.set({ phase: 'waiting' });
    else this.state.set(conflict ? { phase: 'conflict', conflict } : { phase: 'refused', error });
    this.keepNow();
  }
}

/** What the API says about one field of the last save. */
export function errorAt(state: SaveState, field: string): UserError | undefined {
  if (state.phase !== 'refused' || !(state.error instanceof ActRefused)) return undefined;
  return state.error.errors.find(({ path }) => path[0] === field);
}
