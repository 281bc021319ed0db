import type { Translator } from '../lib/i18n/translate';

export interface OpenedQuestionProps {
  readonly isAnsweredNo: boolean;
  readonly answer: (hasOpened: boolean) => void;
  readonly t: Translator;
}

/** A page cannot see whether an e-mail link opened anything; so it asks, and shows the way on where nothing opened. */
export function OpenedQuestion({ isAnsweredNo, answer, t }: OpenedQuestionProps) {
  return (
    <div class="notice" role="status">
      {isAnsweredNo ? (
        <p>{t('channels.notOpened')}</p>
      ) : (
        <p class="row">
          {t('channels.openedQuestion')}
          <button type="button" onClick={() => answer(true)}>
            {t('channels.openedYes')}
          </button>
          <button type="button" onClick={() => answer(false)}>
            {t('channels.openedNo')}
          </button>
        </p>
      )}
    </div>
  );
}
