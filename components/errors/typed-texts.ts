export interface TypedText {
  /** What the field is called; null where it has no label. */
  readonly label: string | null;
  readonly text: string;
}

/** Fields that hold nothing a person wrote, or what must not be shown. */
const LEFT_OUT = ':is([type="password"], [type="checkbox"], [type="radio"], [type="file"], [type="search"])';

/** What stands in the text fields of a page, in their order, so that it can be shown after the fields are gone. */
export function typedTexts(within: ParentNode): TypedText[] {
  const fields = within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `textarea, input:not(${LEFT_OUT})`,
  );
  return [...fields]
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, labels }) => ({ label: labels?.[0]?.textContent.trim() || null, text: value }));
}
