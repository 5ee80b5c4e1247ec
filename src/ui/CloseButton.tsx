import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon.tsx';

interface CloseButtonProps extends Pick<ComponentProps<'button'>, 'className' | 'onClick'> {
  /** Id of the popover that it hides; without it `onClick` closes. */
  readonly popover?: string;
  readonly size?: 18 | 20;
  /** Whether the style draws its sign: where there are many, as many drawings are more than a page has room for. */
  readonly isDrawnByStyle?: boolean;
}

/** Closes what it stands in. */
export function CloseButton({ popover, size = 20, isDrawnByStyle = false, ...button }: CloseButtonProps) {
  const { t } = useTranslation('ui');
  return (
    <button
      // What differs stands last: a text has many of them, which pack better so.
      type="button"
      aria-label={t('close')}
      popoverTargetAction={popover === undefined ? undefined : 'hide'}
      popoverTarget={popover}
      {...button}
    >
      {!isDrawnByStyle && <Icon of={X} size={size} />}
    </button>
  );
}
