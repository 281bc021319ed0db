import type { Translator } from '../lib/i18n/translate';
import type { Identity } from '../lib/store/identity';
import { Field } from './Field';

export interface IdentityFieldsProps {
  readonly identity: Identity;
  /** Called when a field is left, or while typing where `isLive`. */
  readonly change: (next: Identity) => void;
  readonly isLive?: boolean;
  readonly t: Translator;
}

/** The user's own name and e-mail address, for letters. */
export function IdentityFields({ identity, change, isLive = false, t }: IdentityFieldsProps) {
  function on(field: 'name' | 'email') {
    function take({ currentTarget }: { currentTarget: HTMLInputElement }): void {
      change({ ...identity, [field]: currentTarget.value });
    }
    return isLive ? { onInput: take } : { onChange: take };
  }

  return (
    <>
      <Field id="full-name" label={t('settings.fullName')}>
        <input
          id="full-name"
          type="text"
          autocomplete="name"
          maxLength={200}
          value={identity.name}
          {...on('name')}
        />
      </Field>
      <Field id="email" label={t('settings.email')}>
        <input
          id="email"
          type="email"
          autocomplete="email"
          maxLength={254}
          value={identity.email}
          {...on('email')}
        />
      </Field>
    </>
  );
}
