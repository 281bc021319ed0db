import { useMemo } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { RequestEntry, RequestFilter } from '../lib/requests/search-requests';
import { REQUEST_GROUPS } from '../lib/requests/search-requests';
import { firmName, lawNamed } from './request-names';

export interface RequestFiltersProps {
  readonly filter: RequestFilter;
  readonly change: (next: Partial<RequestFilter>) => void;
  /** All there are, to choose among their firms and laws. */
  readonly entries: readonly RequestEntry[];
  /** How many the list below holds now: said aloud after each change. */
  readonly found: number;
  readonly t: Translator;
}

interface Option {
  readonly id: string;
  readonly name: string;
}

/** Narrows the list of requests. */
export function RequestFilters({ filter, change, entries, found, t }: RequestFiltersProps) {
  const [firms, laws, hasArchived] = useMemo(
    () => [
      optionsOf(
        entries,
        ({ collector }) => collector,
        (id) => firmName({ collector: id }),
      ),
      optionsOf(
        entries,
        ({ law }) => law,
        (id) => lawNamed(id)?.names[t.language] ?? id,
      ),
      entries.some(({ isArchived }) => isArchived),
    ],
    [entries, t],
  );
  return (
    <search class="finding">
      <div class="field wide">
        <label for="search">{t('list.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('list.searchHint')}
          value={filter.search}
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
        />
      </div>
      <div class="filters">
        <Choice
          id="state"
          label={t('list.state')}
          value={filter.group}
          options={REQUEST_GROUPS.map((id) => ({ id, name: t(`list.group_${id}`) }))}
          choose={(id) => change({ group: REQUEST_GROUPS.find((each) => each === id) ?? null })}
          t={t}
        />
        {firms.length > 1 && (
          <Choice
            id="firm"
            label={t('list.firm')}
            value={filter.firm}
            options={firms}
            choose={(firm) => change({ firm })}
            t={t}
          />
        )}
        {laws.length > 1 && (
          <Choice
            id="law"
            label={t('list.law')}
            value={filter.law}
            options={laws}
            choose={(law) => change({ law })}
            t={t}
          />
        )}
        {hasArchived && (
          <label class="choice">
            <input
              type="checkbox"
              checked={filter.withArchived}
              onChange={({ currentTarget }) => change({ withArchived: currentTarget.checked })}
            />
            {t('list.archived')}
          </label>
        )}
        <small role="status">{t('list.found', { count: found })}</small>
      </div>
    </search>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly choose: (id: string | null) => void;
  readonly t: Translator;
}

function Choice({ id, label, value, options, choose, t }: ChoiceProps) {
  return (
    <label for={id}>
      {label}{' '}
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{t('list.all')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the entries have of a kind, by name. */
function optionsOf(
  entries: readonly RequestEntry[],
  idOf: (entry: RequestEntry) => string,
  nameOf: (id: string) => string,
): Option[] {
  return [...new Set(entries.map(idOf))]
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
