// What people of a workspace may do. The keyring certifies each person's role, so that editing a file raises nobody's.

export const personRoles = ['analyst', 'reviewer', 'supervisor', 'administrator'] as const;
export type PersonRole = (typeof personRoles)[number];

/** Kinds of doing that a role allows or not; reading is everybody's. */
export type Right =
  /** Import, edit cases and charts, give opinions, write briefings. */
  | 'work'
  /** Confirm what somebody else proposed, where the second-person rule is on. */
  | 'confirm'
  /** Read a social security or card number in full, with a reason. */
  | 'reveal'
  /** Place and lift a legal hold; override the second-person rule in imminent danger. */
  | 'hold'
  /** Purge under an authority. */
  | 'purge'
  /** Settings of the workspace. */
  | 'settings'
  /** Add and remove people, change roles, make the recovery sheet. */
  | 'people';

const rights: Readonly<Record<PersonRole, readonly Right[]>> = {
  analyst: ['work', 'confirm', 'reveal'],
  reviewer: ['confirm'],
  supervisor: ['work', 'confirm', 'reveal', 'hold', 'purge'],
  administrator: ['work', 'confirm', 'reveal', 'hold', 'purge', 'settings', 'people'],
};

export function mayDo(role: PersonRole, right: Right): boolean {
  return rights[role].includes(right);
}
