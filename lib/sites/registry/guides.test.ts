import { describe, expect, it } from 'vitest';
import { stepText } from '../../i18n/step-text';
import { createTranslator } from '../../i18n/translators-under-test';
import { languageIds } from '../../i18n/languages';
import de from '../../i18n/de/lower';
import el from '../../i18n/el/lower';
import en from '../../i18n/en/lower';
import es from '../../i18n/es/lower';
import fr from '../../i18n/fr/lower';
import italian from '../../i18n/it/lower';
import { isHttpsUrl, isPartialDate } from '../../directory/schema';
import { STEP_EFFECTS } from '../site';
import type { GuidePage, GuideStep, SiteGuide, SiteRule } from '../site';
import { guideFor } from './guides';
import { rules } from './rules';

const guides = rules.map((rule): [string, SiteRule, SiteGuide] => {
  const guide = guideFor(rule.id);
  if (guide === null) throw new Error(`export a guide from lib/sites/${rule.id}.ts`);
  return [rule.id, rule, guide];
});

describe.each(guides)('the guide of %s', (id, rule, guide) => {
  it('has its steps or says why it has none', () => {
    expect(guide.steps.length > 0).toBe(guide.none === undefined);
    expect(new Set(guide.steps.map((step) => step.id)).size).toBe(guide.steps.length);
  });

  it('leads to https pages of the site or of hosts it names', () => {
    const urls = [...guide.steps, guide.hub].flatMap((page) => page?.url ?? []);
    for (const pattern of urls) {
      // What a placeholder stands for belongs to the person: it may fill no other part of an address.
      expect(pattern.match(/\{[^}]*\}/g) ?? [], pattern).toSatisfy((found: string[]) =>
        found.every((each) => each === '{host}' || each === '{handle}'),
      );
      const url = pattern.replace('{host}', rule.domains[0] ?? '').replace('{handle}', 'mara');
      expect(isHttpsUrl(url), url).toBe(true);
      const { hostname } = new URL(url);
      const isOwn = rule.domains.some((domain) => `.${hostname}`.endsWith(`.${domain}`));
      expect(isOwn || guide.settingsHosts?.includes(hostname), `${hostname}: own or in settingsHosts`).toBe(
        true,
      );
    }
    for (const host of guide.settingsHosts ?? []) {
      expect(
        urls.some((url) => url.startsWith(`https://${host}/`)),
        `${host} is not used`,
      ).toBe(true);
    }
  });

  it('begins with what does most', () => {
    const ranks = guide.steps.map(({ effect }) => STEP_EFFECTS.indexOf(effect));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('says where each page is from, and when it was seen', () => {
    for (const page of pagesOf(guide)) {
      if (page.seen !== null) expect(isPartialDate(page.seen), page.seen).toBe(true);
      if (page.confidence !== 'low') expect(page.sources).not.toEqual([]);
      for (const source of page.sources)
        if (/^https?:/.test(source)) expect(isHttpsUrl(source), source).toBe(true);
    }
  });

  it.each(languageIds)('has its words in %s, and the way in the app where there is no page', (language) => {
    const t = createTranslator(language);
    for (const step of guide.steps) {
      for (const text of Object.values(stepText(id, step.id, t))) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[{}]|\blower\./);
      }
      if (step.url === null) expect(textsOf[language], step.id).toHaveProperty([`do_${id}_${step.id}`]);
    }
  });
});

const textsOf = { de, el, en, es, fr, it: italian };

function pagesOf(guide: SiteGuide): (GuideStep | GuidePage)[] {
  return [...guide.steps, ...(guide.hub === null ? [] : [guide.hub])];
}

describe('the words of the steps', () => {
  const ids = new Set(guides.flatMap(([site, , { steps }]) => steps.map(({ id }) => `${site}_${id}`)));
  const sites = new Set(guides.map(([site]) => site));

  it('belong to a step there is', () => {
    for (const key of Object.keys(en)) {
      const [, site = '', step] = /^(?:do|changes|keeps|note)_([a-z-]+)(?:_([a-z-]+))?$/.exec(key) ?? [];
      if (step !== undefined) expect(ids, key).toContain(`${site}_${step}`);
      else if (key.startsWith('note_')) expect(sites, key).toContain(site);
    }
  });

  it.each(languageIds)('promise in %s no end of copies, and nothing for certain', (language) => {
    const no = {
      de: /\b(?:nicht|keine?[nmrs]?|bleib(?:en|t)|kann|können)\b/i,
      el: /(?<!\p{L})(?:δεν|κανένα|μέν(?:ει|ουν)|ίσως|μπορεί|μπορούν)(?!\p{L})/iu,
      es: /\b(?:no|ning(?:un[ao]?|ún)|puede)\b/i,
      it: /(?<!\p{L})(?:non|nessun[oa]?|resta(?:no)?|può|possono)(?!\p{L})/iu,
      en: /\b(?:no|not|stays?|may)\b/i,
      fr: /\b(?:aucune?|ne|n’|reste(?:nt)?|peut|peuvent)(?:\b|(?<=’))/i,
    }[language];
    const copies = {
      de: /\bKopien?\b/i,
      el: /αντίγραφ/i,
      en: /\bcop(?:y|ies)\b/i,
      es: /\bcopias?\b/i,
      fr: /\bcopies?\b/i,
      it: /\bcopi[ae]\b/i,
    }[language];
    const certain =
      /guarant|garan[tz]i|forever|pour toujours|per sempre|para siempre|complet(?:ely|amente)|complètement|\bsafe\b|disappear|dispara|desaparec|scompa|für immer|vollständig|\bsicher\b|verschwind|εγγυ|για πάντα|εντελώς|ασφαλ|εξαφαν/i;
    for (const [key, text] of Object.entries(textsOf[language])) {
      for (const sentence of text.split(/(?<=[.!?])\s/)) {
        if (copies.test(sentence)) expect(sentence, key).toMatch(no);
        expect(sentence, key).not.toMatch(certain);
      }
    }
    expect(textsOf[language].noCopies).toMatch(copies);
  });

  it.each(languageIds)('say of AI training in %s that nothing is undone', (language) => {
    const t = createTranslator(language);
    const undone = {
      de: /rückgängig|bleibt verwendet|vielleicht schon verwendet|von da an|danach veröffentlicht|verwendete Daten bleiben/i,
      el: /αναιρεί|χρησιμοποιήθηκ(?:ε|αν)(?: πριν)? μέν|έχουν ήδη χρησιμοποιηθεί|δημοσιεύονται έπειτα/i,
      es: /deshace|ya está usado|usados antes siguen|lo publicado después/i,
      it: /annulla|resta usato|già usati restano|pubblicato in seguito|da quel momento/i,
      en: /undo|used (?:before )?(?:stays|is not)|may already have been used|from then on|published afterwards|used before stays/i,
      fr: /défait|a servi|déjà utilisées y restent|publié ensuite/i,
    }[language];
    for (const [site, , { steps }] of guides) {
      for (const { id } of steps) {
        if (!id.startsWith('ai-') || id === 'ai-reuse') continue;
        expect(stepText(site, id, t).keeps, `${site} ${id}`).toMatch(undone);
      }
    }
  });
});
