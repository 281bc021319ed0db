import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { Identity } from '../lib/store/identity';
import { Field } from './Field';
import { usePurpose } from './lock/use-purpose';

export interface IdentityFieldsProps {
  readonly identity: Identity;
  /** Called when a field is left, or while typing where `isLive`. */
  readonly change: (next: Identity) => void;
  readonly isLive?: boolean;
  /** Whether the postal address is asked for too: only where details are kept for all kinds of letters. */
  readonly hasPost?: boolean;
  /** Whether each field says what it is for. */
  readonly hasHints?: boolean;
  readonly t: Translator;
}

/** The user's own name and e-mail address, for letters. */
export function IdentityFields({
  identity,
  change,
  isLive = false,
  hasPost = false,
  hasHints = false,
  t,
}: IdentityFieldsProps) {
  const purpose = usePurpose();
  /** What is being typed, until the field is left: drawing anew meanwhile, for whatever reason, must not take it away. */
  const [draft, setDraft] = useState<Partial<Identity>>({});

  function on(field: 'name' | 'email' | 'postalAddress') {
    function take({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void {
      setDraft({});
      change({ ...identity, [field]: currentTarget.value });
    }
    function hold({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void {
      setDraft({ [field]: currentTarget.value });
    }
    const value = draft[field] ?? identity[field];
    return isLive
      ? { value, onInput: take }
      : { value, onInput: hold, onChange: take, onBlur: () => setDraft({}) };
  }

  return (
    <>
      <Field id="full-name" label={t('settings.fullName')} hint={hasHints ? t('places.nameHint') : undefined}>
        <input
          id="full-name"
          type="text"
          autocomplete={purpose('name')}
          maxLength={200}
          {...(hasHints ? { 'aria-describedby': 'full-name-hint' } : {})}
          {...on('name')}
        />
      </Field>
      <Field id="email" label={t('settings.email')} hint={hasHints ? t('places.emailHint') : undefined}>
        <input
          id="email"
          type="email"
          autocomplete={purpose('email')}
          maxLength={254}
          {...(hasHints ? { 'aria-describedby': 'email-hint' } : {})}
          {...on('email')}
        />
      </Field>
      {hasPost && (
        <Field id="post" label={t('places.post')} hint={t('places.postHint')}>
          <textarea
            id="post"
            rows={3}
            autocomplete={purpose('street-address')}
            maxLength={300}
            aria-describedby="post-hint"
            {...on('postalAddress')}
          />
        </Field>
      )}
    </>
  );
}
