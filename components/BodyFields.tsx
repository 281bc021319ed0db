import type { PublicBody } from '../lib/directory/public-body-schema';
import type { Translator } from '../lib/i18n/translate';
import { English } from './directory/English';
import { Field } from './Field';
import type { Draft } from './use-draft';
import { usePurpose } from './lock/use-purpose';

export interface BodyFieldsProps {
  readonly body: PublicBody;
  readonly draft: Draft;
  readonly t: Translator;
}

/** What only a public body asks for: who the writer is, beyond a name. */
export function BodyFields({ body, draft, t }: BodyFieldsProps) {
  const purpose = usePurpose();
  const { fields, change } = draft;
  return (
    <>
      {body.identity !== null && (
        <p class="small below">
          <b>{t('bodies.identity')}</b>: <English text={body.identity.value} t={t} />
        </p>
      )}
      <Field id="post" label={t('requests.postalAddress')}>
        <textarea
          id="post"
          rows={3}
          autocomplete={purpose('street-address')}
          value={fields.identity.postalAddress}
          onInput={({ currentTarget }) =>
            change({ identity: { ...fields.identity, postalAddress: currentTarget.value } })
          }
        />
      </Field>
      {body.needsSignedStatement && (
        <>
          <Field id="birth-date" label={t('requests.birthDate')} hint={t('requests.notKept')}>
            <input
              id="birth-date"
              type="date"
              autocomplete="off"
              aria-describedby="birth-date-hint"
              value={fields.birthDate}
              onInput={({ currentTarget }) => change({ birthDate: currentTarget.value })}
            />
          </Field>
          <Field id="birth-place" label={t('requests.birthPlace')} hint={t('requests.signIt')}>
            <input
              id="birth-place"
              type="text"
              autocomplete="off"
              aria-describedby="birth-place-hint"
              value={fields.birthPlace}
              onInput={({ currentTarget }) => change({ birthPlace: currentTarget.value })}
            />
          </Field>
        </>
      )}
    </>
  );
}
