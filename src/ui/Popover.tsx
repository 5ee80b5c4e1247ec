import type { ReactNode, Ref } from 'react';
import { CloseButton } from '#ui/CloseButton.tsx';
import { closeBehindFocus } from '#ui/close-behind-focus.ts';
import style from '#ui/Popover.later.module.css';

interface PopoverProps {
  readonly id: string;
  /** `openWhenDrawn`, for what is drawn when it is first asked for. */
  readonly ref?: Ref<HTMLDivElement> | undefined;
  readonly title: ReactNode;
  /** The title's language, where it isn't the interface's. */
  readonly titleLang?: string;
  /** Buttons between the title and the one that closes. */
  readonly actions?: ReactNode;
  /** Where the button that closes stands: beside the title, or where the content has put it. */
  readonly close?: 'beside title' | 'in content';
  /** Whether it lies at the lower edge of a narrow window, as wide as that. */
  readonly isSheet?: boolean;
  /** Whether it hangs, in a wide window, under the control that its style anchors as `--dropdown`. */
  readonly isDropdown?: boolean;
  /** Whether it closes when Tab leads out of it: nothing is to be operated under it. */
  readonly closesBehindFocus?: boolean;
  /** Where it stands, how large it is, and how its content looks. */
  readonly className: string | undefined;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page that isn't modal: a native popover, which closes at Escape and at a tap beside it. Whichever way it is
 * opened it takes the focus, so that the next key is for what is in it, and gives it back.
 */
export function Popover({
  id,
  ref,
  title,
  titleLang,
  actions,
  close = 'beside title',
  isSheet = false,
  isDropdown = false,
  closesBehindFocus = false,
  className,
  onClose,
  children,
}: PopoverProps) {
  const heading = (
    <h2 id={`${id}-title`} lang={titleLang}>
      {title}
    </h2>
  );
  return (
    <div
      ref={ref}
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      className={[style.popover, isSheet && style.sheet, isDropdown && style.dropdown, className]
        .filter(Boolean)
        .join(' ')}
      onKeyDown={closesBehindFocus ? closeBehindFocus : undefined}
      onToggle={({ target, currentTarget, newState }) => {
        // React hands on what a list that is unfolded in it tells.
        if (target !== currentTarget) return;
        if (newState === 'closed') onClose?.();
        else if (!currentTarget.contains(document.activeElement))
          currentTarget.focus({ preventScroll: true });
      }}
    >
      {close === 'in content' ? (
        heading
      ) : (
        <div className={style.title}>
          {heading}
          {actions}
          <CloseButton popover={id} className={style.close} />
        </div>
      )}
      {children}
    </div>
  );
}
