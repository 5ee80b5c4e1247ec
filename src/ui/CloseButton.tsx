import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#ui/CloseButton.later.module.css';
import { Icon } from '#ui/Icon.tsx';

interface CloseButtonProps extends Pick<ComponentProps<'button'>, 'className' | 'onClick'> {
  /** Id of the popover that it hides; without it `onClick` closes. */
  readonly popover?: string;
  /** Whether the style of what it closes draws it whole: where there are many, as many drawings are more than a page has room for. */
  readonly isDrawnByStyle?: boolean;
}

/** Closes what it stands in; where in that, says a class of it. */
export function CloseButton({ popover, isDrawnByStyle = false, className, ...button }: CloseButtonProps) {
  const { t } = useTranslation('ui');
  return (
    <button
      // What differs stands last: a text has many of them, which pack better so.
      type="button"
      aria-label={t('close')}
      popoverTargetAction={popover === undefined ? undefined : 'hide'}
      popoverTarget={popover}
      className={isDrawnByStyle ? className : [style.close, className].filter(Boolean).join(' ')}
      {...button}
    >
      {!isDrawnByStyle && <Icon of={X} size={20} />}
    </button>
  );
}
