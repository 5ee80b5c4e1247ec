import type { LucideIcon } from 'lucide-react';

interface IconProps {
  readonly of: LucideIcon;
  /** In pixels: of a button's height, or, beside a label, of its letters. */
  readonly size?: 16 | 18 | 20 | 22;
  readonly isFilled?: boolean;
}

/** A drawing beside a label, or in a button that has its name otherwise: nobody hears it. */
export function Icon({ of: Drawing, size = 20, isFilled = false }: IconProps) {
  return (
    <Drawing
      // Of a file of its own; in a page it says nothing, some thirty times.
      xmlns={undefined}
      aria-hidden
      size={size}
      strokeWidth={1.75}
      fill={isFilled ? 'currentColor' : 'none'}
    />
  );
}
