import styles from './avatar.module.css';

// A white letter on the lightest of them (#7a4a1e) has 7.4:1, in both themes.
const grounds = ['#3d4756', '#7a4a1e', '#2a5a45', '#6b3a78', '#8a2f4a', '#2f5489', '#5b5320', '#1f5d66'];

function groundOf(id: string): string {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.codePointAt(0)!) % 0x7fffffff;
  return grounds[hash % grounds.length]!;
}

interface AvatarProps {
  /** Decides the colour, so that a person keeps it under another name. */
  id: string;
  name: string;
  size?: 'small' | 'medium';
  /** The name stands beside it: the letter is for the eye only. */
  decorative?: boolean;
}

/** A person of the desk: the first letter on a colour of their own. */
export function Avatar({ id, name, size = 'medium', decorative }: AvatarProps) {
  const words = name.trim().split(/\s+/);
  // "Editor A" and "Editor B" differ in their last word, as most names of one desk do.
  const letter = Array.from(words.at(-1) ?? '')[0]?.toLocaleUpperCase() ?? '?';
  return (
    <span
      className={styles.avatar}
      data-size={size}
      style={{ backgroundColor: groundOf(id) }}
      role={decorative ? undefined : 'img'}
      aria-label={decorative ? undefined : name}
      aria-hidden={decorative}
    >
      {letter}
    </span>
  );
}
