import {
  type ComponentType,
  createElement,
  type ReactNode,
  Suspense,
  use,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { beginWait } from '#ui/begin-wait.ts';
import { FailedPart } from '#ui/FailedPart.tsx';
import { Waiting } from '#ui/Waiting.tsx';

interface LazyProps {
  /**
   * It is not to be drawn any more: it couldn't be had, and the reader has been told so, or they gave it up while it was on its way.
   * Drawn again it is asked for again.
   */
  readonly onForgotten?: () => void;
}

interface PendingProps {
  readonly onGivenUp: () => void;
}

/** Stands where a part is on its way, for as long as the reader wants it. */
function Pending({ onGivenUp }: PendingProps): ReactNode {
  const giveUp = useEffectEvent(onGivenUp);
  // It ends before the part opens, and takes the focus by that.
  useLayoutEffect(() => {
    const wait = beginWait();
    const listening = new AbortController();
    wait.signal.addEventListener('abort', () => giveUp(), { signal: listening.signal });
    return () => {
      listening.abort();
      wait.abort();
    };
  }, []);
  return createElement(Waiting);
}

/** A part of the page whose code comes when it is first drawn, or asked for ahead. */
export interface LazyPart<Props> {
  (props: Props & LazyProps): ReactNode;
  /** Loads it ahead: once that is done, it is drawn at once. Errors: it can't be had; the next question asks again. */
  readonly preload: () => Promise<void>;
}

/**
 * Makes a part of the page of a component that is loaded on first use. Until it is there the page says that it is on its way;
 * where it can't be had, or breaks, the page says so, and the next use tries again.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const begin = (): Promise<ComponentType<Props>> => {
    const begun = load();
    // So that React knows at once what is there, and waits for nothing.
    begun.then(
      (value) => Object.assign(begun, { status: 'fulfilled', value }),
      () => undefined,
    );
    return begun;
  };
  const preload = async (): Promise<void> => {
    loading ??= begin();
    try {
      await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  function Loaded(props: Props): ReactNode {
    // The same promise each time, also one that has failed: React would else ask on and on.
    loading ??= begin();
    return createElement(use(loading), props);
  }
  function Part(props: Props & LazyProps): ReactNode {
    const forget = () => {
      loading = undefined;
      props.onForgotten?.();
    };
    const giveUp = () => {
      const given = loading;
      // Nobody sees it fail.
      given?.catch(() => {
        if (loading === given) loading = undefined;
      });
      props.onForgotten?.();
    };
    return createElement(
      ErrorBoundary,
      { FallbackComponent: FailedPart, onReset: forget },
      createElement(
        Suspense,
        { fallback: createElement(Pending, { onGivenUp: giveUp }) },
        createElement(Loaded, props),
      ),
    );
  }
  return Object.assign(Part, { preload });
}
