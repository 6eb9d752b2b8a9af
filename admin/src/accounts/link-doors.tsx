import { LinkDoor } from './link-door.tsx';

/** The first account of an archive, by the link that the start printed. */
export function SetUp() {
  return <LinkDoor kind="setUp" />;
}

/** Somebody whom an admin invited. */
export function Invitation() {
  return <LinkDoor kind="invitation" />;
}

/** Somebody who asked for another password, or got a link from an admin. */
export function NewPasswordByLink() {
  return <LinkDoor kind="newPassword" />;
}
