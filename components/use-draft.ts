import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Collector } from '../lib/directory/collector-schema';
import type { LawFound } from '../lib/directory/directory';
import { lawFor } from '../lib/directory/directory';
import type { RightId } from '../lib/directory/schema';
import { compose, defaultRights, letterLanguage } from '../lib/letters/compose';
import type { Composed, Letter, LetterForm, LetterLanguage, MissingField } from '../lib/letters/letter';
import type { TabReading } from '../lib/open-tab';
import { readTab } from '../lib/open-tab';
import { regionsOf } from '../lib/places';
import { profileAddress } from '../lib/sites/registry/find-rule';
import { newReference } from '../lib/requests/reference';
import { localDay } from '../lib/requests/today';
import type { Identity } from '../lib/store/identity';

/** What the writer has filled in. */
export interface DraftFields {
  readonly country: string | null;
  readonly region: string | null;
  readonly identity: Identity;
  /** One address a line. */
  readonly profiles: string;
  readonly photo: string;
  readonly language: LetterLanguage;
  /** The writer's own version of the letter's text; null while the prepared one stands. */
  readonly edited: string | null;
}

export interface Draft {
  readonly fields: DraftFields;
  readonly change: (next: Partial<DraftFields>) => void;
  readonly found: LawFound;
  readonly rights: readonly RightId[];
  readonly reference: string;
  /** The letter as it would be sent, or what it lacks. */
  readonly full: Composed;
  /** The prepared short form; null once the writer has edited the letter. */
  readonly short: Letter | null;
  /** The tab that the writer came from is gone or shows no profile any more. */
  readonly isTabLost: boolean;
  readonly profileUrls: readonly string[];
}

/** A letter in the making: what was filled in, and the letter that follows from it. */
export function useDraft(
  collector: Collector,
  start: Pick<DraftFields, 'country' | 'region' | 'identity'>,
  tabId: number | null,
): Draft {
  const [reference] = useState(newReference);
  const [isTabLost, setTabLost] = useState(false);
  const [fields, setFields] = useState<DraftFields>({
    ...start,
    profiles: '',
    photo: '',
    language: letterLanguage(collector),
    edited: null,
  });

  function change(next: Partial<DraftFields>): void {
    setFields((old) => ({ ...old, ...next }));
  }

  useEffect(() => {
    if (tabId === null) return;
    void readTab(tabId).then((tab) => {
      const found = profileOf(tab);
      if (found === null) return setTabLost(true);
      setFields((old) => (old.profiles === '' ? { ...old, ...found } : old));
    });
  }, [tabId]);

  const found = lawFor(fields.country ?? '', fields.region);
  const rights = defaultRights(found.law);
  const profileUrls = lines(fields.profiles);
  const [full, short] = useMemo(() => {
    function write(form: LetterForm): Composed {
      const composed = compose({
        law: found.law,
        rights,
        collector,
        language: fields.language,
        form,
        identity: { ...fields.identity, country: fields.country ?? '', region: fields.region },
        profileUrls,
        photoUrls: lines(fields.photo),
        reference,
        today: localDay(new Date()),
      });
      return withRegion(composed, fields);
    }
    return [write('full'), write('short')];
  }, [fields, reference]);

  return {
    fields,
    change,
    found,
    rights,
    reference,
    full: full.is === 'complete' && fields.edited !== null ? edit(full.letter, fields.edited) : full,
    short: short.is === 'complete' && fields.edited === null ? short.letter : null,
    isTabLost,
    profileUrls,
  };
}

/** Addresses of the profile a tab shows and of its photo; null where it shows none (any more). */
function profileOf(tab: TabReading): Pick<DraftFields, 'profiles' | 'photo'> | null {
  if (tab.is === 'any-site' && tab.reading.is === 'looks-like') {
    return { profiles: tab.url, photo: tab.reading.facts.photo.url };
  }
  if (tab.is !== 'read' || tab.reading.is !== 'profile') return null;
  const address = profileAddress(tab.rule, tab.url);
  return address === null ? null : { profiles: address, photo: tab.reading.facts.photo.url };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Where the law differs inside a country, no letter before the part of the country is known: it would rest on the wrong one. */
function withRegion(composed: Composed, { country, region }: DraftFields): Composed {
  if (region !== null || regionsOf(country).length === 0) return composed;
  const others: readonly MissingField[] = composed.is === 'incomplete' ? composed.missing : [];
  return { is: 'incomplete', missing: [...others.filter((field) => field !== 'region'), 'region'] };
}

function edit(letter: Letter, body: string): Composed {
  return { is: 'complete', letter: { ...letter, body } };
}
