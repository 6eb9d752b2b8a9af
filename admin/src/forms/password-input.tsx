import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** A password, which can be looked at. Pasting and password managers work as in any field. */
export function PasswordInput(props: Omit<ComponentProps<typeof TextInput>, 'trailing' | 'type'>) {
  const say = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <TextInput
      autoCapitalize="off"
      spellCheck={false}
      {...props}
      type={isShown ? 'text' : 'password'}
      trailing={
        <IconButton
          icon={isShown ? EyeOff : Eye}
          size="small"
          label={say('forms.password.show')}
          pressed={isShown}
          onClick={() => setShown(!isShown)}
        />
      }
    />
  );
}
