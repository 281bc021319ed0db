import { useEffect, useState } from 'preact/hooks';
import { isLetterLanguage } from '../lib/letters/languages';
import { lastLetterEvent } from '../lib/requests/last-letter';
import type { Request } from '../lib/requests/request';
import { requestStore } from '../lib/store/request-store';
import type { DraftFields } from './use-draft';

/** What a new request takes over from an older one. */
export interface LikeRequest extends Partial<Pick<DraftFields, 'lawId' | 'profiles' | 'language'>> {
  /** Where the writer lived then, as they said it themselves. */
  readonly place?: Pick<DraftFields, 'country' | 'region' | 'guess'>;
}

/** Reads what to take over from this request: nothing where there is none; null until it has been read. */
export function useLikeRequest(id: string | null): LikeRequest | null {
  const [like, setLike] = useState<LikeRequest | null>(id === null ? {} : null);
  useEffect(() => {
    if (id === null) return setLike({});
    void requestStore.readRequest(id).then((read) => {
      setLike(read.ok && read.value.is === 'found' ? takenFrom(read.value.request) : {});
    });
  }, [id]);
  return like;
}

function takenFrom(request: Request): LikeRequest {
  const { country, region, law, profileUrls } = request;
  const language = lastLetterEvent(request)?.letter.language;
  return {
    ...(country === '' ? {} : { place: { country, region, guess: null } }),
    lawId: law,
    profiles: profileUrls.join('\n'),
    ...(language !== undefined && isLetterLanguage(language) ? { language } : {}),
  };
}
