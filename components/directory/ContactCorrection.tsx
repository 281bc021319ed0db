import { useEffect, useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { localDay } from '../../lib/requests/today';
import type { ContactCorrection as Correction } from '../../lib/store/corrections';
import { dropCorrection, isContactEmail, isContactUrl, saveCorrection } from '../../lib/store/corrections';
import type { StoreTrouble } from '../../lib/store/result';
import { Field } from '../Field';
import { StoreNotice } from '../StoreNotice';

export interface ContactCorrectionProps {
  readonly firm: string;
  readonly correction: Correction | null;
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** Where the user writes a better contact of a firm, or takes it back. */
export function ContactCorrection({ firm, correction, changed, t }: ContactCorrectionProps) {
  const [email, setEmail] = useState('');
  const [form, setForm] = useState('');
  const [wrong, setWrong] = useState<'email' | 'form' | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  useEffect(() => {
    setEmail(correction?.email ?? '');
    setForm(correction?.form ?? '');
  }, [correction]);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const [typedEmail, typedForm] = [email.trim(), form.trim()];
    if (typedEmail !== '' && !isContactEmail(typedEmail)) return setWrong('email');
    if (typedForm !== '' && !isContactUrl(typedForm)) return setWrong('form');
    setWrong(null);
    const isEmpty = typedEmail === '' && typedForm === '';
    const result = isEmpty
      ? await dropCorrection(firm)
      : await saveCorrection({
          collector: firm,
          email: typedEmail === '' ? null : typedEmail,
          form: typedForm === '' ? null : typedForm,
          day: localDay(new Date()),
        });
    setTrouble(result.ok ? null : result.why);
    await changed();
  }

  async function drop(): Promise<void> {
    const result = await dropCorrection(firm);
    setTrouble(result.ok ? null : result.why);
    await changed();
  }

  return (
    <details class="correct" open={correction !== null}>
      <summary>{t('collectors.correct')}</summary>
      <p class="small">{t('collectors.correctHint')}</p>
      <form onSubmit={(event) => void keep(event)} noValidate>
        <Field
          id="correct-email"
          label={t('collectors.correctEmail')}
          hint={wrong === 'email' ? t('collectors.correctBadEmail') : undefined}
        >
          <input
            id="correct-email"
            type="email"
            autocomplete="off"
            value={email}
            aria-invalid={wrong === 'email'}
            aria-describedby="correct-email-hint"
            onInput={({ currentTarget }) => setEmail(currentTarget.value)}
          />
        </Field>
        <Field
          id="correct-form"
          label={t('collectors.correctForm')}
          hint={wrong === 'form' ? t('collectors.correctBadForm') : undefined}
        >
          <input
            id="correct-form"
            type="url"
            autocomplete="off"
            value={form}
            aria-invalid={wrong === 'form'}
            aria-describedby="correct-form-hint"
            onInput={({ currentTarget }) => setForm(currentTarget.value)}
          />
        </Field>
        {trouble !== null && <StoreNotice why={trouble} t={t} />}
        <p class="row">
          <button type="submit">{t('collectors.correctSave')}</button>
          {correction !== null && (
            <button type="button" class="quiet" onClick={() => void drop()}>
              {t('collectors.correctDrop')}
            </button>
          )}
        </p>
      </form>
    </details>
  );
}
