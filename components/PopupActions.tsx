import type { ComponentChildren } from 'preact';
import type { Translator } from '../lib/i18n/translate';

export interface PopupActionsProps {
  /** "See what a stranger sees". */
  readonly stranger: ComponentChildren;
  /** "Is it a face?" */
  readonly face: ComponentChildren;
  /** "Lower it". */
  readonly lower: ComponentChildren;
  /** "This is me". */
  readonly mine: ComponentChildren;
  readonly t: Translator;
}

/**
 * What one can do to learn more and to get less exposed. Each slot brings its own button and shows its own result: a slot's
 * element of class `wide` takes the whole width, as does anything that is no button.
 */
export function PopupActions({ stranger, face, lower, mine, t }: PopupActionsProps) {
  return (
    <section class="popup-actions" aria-label={t('profiles.actions')}>
      <div class="tools">
        {stranger}
        {face}
        {lower}
      </div>
      {mine}
    </section>
  );
}
