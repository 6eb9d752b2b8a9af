import { useEditorState, type Editor } from '@tiptap/react';
import { Link2, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './writing.module.css';

const isAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** Where the marked words lead. */
export function LinkButton({ editor, disabledReason }: { editor: Editor; disabledReason?: string }) {
  const say = useWords();
  const { isLink, isEmpty } = useEditorState({
    editor,
    selector: () => ({ isLink: editor.isActive('link'), isEmpty: editor.state.selection.empty }),
  });
  const reason = disabledReason ?? (isEmpty && !isLink ? say('editor.link.noText') : undefined);
  return (
    <Popover
      label={say('editor.link.title')}
      renderTrigger={(props) => (
        <IconButton
          {...props}
          icon={Link2}
          label={say('editor.toolbar.link')}
          pressed={isLink}
          disabledReason={reason}
        />
      )}
    >
      {(close) => <LinkForm editor={editor} close={close} />}
    </Popover>
  );
}

function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const say = useWords();
  const former = editor.getAttributes('link').href as string | undefined;
  const [address, setAddress] = useState(former ?? 'https://');
  const [isTried, setTried] = useState(false);
  const set = (): void => {
    setTried(true);
    if (!isAddress(address)) return;
    close();
    editor.chain().focus().extendMarkRange('link').setMark('link', { href: address }).run();
  };
  return (
    <form
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <Field
        label={say('editor.link.address')}
        hint={say('editor.link.hint')}
        error={isTried && !isAddress(address) ? say('editor.link.bad') : undefined}
      >
        <TextInput
          autoFocus
          inputMode="url"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
      </Field>
      <div className={styles.linkActs}>
        {former && (
          <Button
            icon={Unlink}
            onClick={() => {
              close();
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
            }}
          >
            {say('editor.link.remove')}
          </Button>
        )}
        <Button tone="main" type="submit">
          {say('editor.link.set')}
        </Button>
      </div>
    </form>
  );
}
