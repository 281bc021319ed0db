import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LaterProps<Props> {
  /** Brings the page's code and the records it shows: only then are they loaded. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A page that is loaded when it is first shown, so that the others need not carry what it holds. */
export function Later<Props extends object>({ load, props }: LaterProps<Props>) {
  const [loaded, setLoaded] = useState<{ readonly Page: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let isLeft = false;
    void load().then((Page) => {
      if (!isLeft) setLoaded({ Page });
    });
    return () => {
      isLeft = true;
    };
  }, []);
  return loaded === null ? null : <loaded.Page {...props} />;
}
