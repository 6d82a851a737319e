import { type ReactNode, useEffect, useRef, useState } from 'react';

interface HeaderMenuProps {
  className: string;
  summary: ReactNode;
  /** Not drawn before it is first opened. It is given what to call where there is nothing to draw. */
  children: (onMissing: () => void) => ReactNode;
}

/**
 * A panel that opens below its button in the header. It closes by Escape, when a link in it is chosen (the
 * keyboard's focus returns to the button for both), and when the pointer or the focus goes elsewhere, so that it
 * never hides what has the focus.
 */
export function HeaderMenu({ className, summary, children }: HeaderMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  /** Null as long as it was never open, and again where there was nothing to draw. */
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    const away = ['pointerdown', 'focusin'];
    for (const event of away) document.addEventListener(event, leave);
    return () => {
      for (const event of away) document.removeEventListener(event, leave);
    };
  }, [isOpen]);
  useEffect(() => {
    if (isOpen === null && menu.current) menu.current.open = false;
  }, [isOpen]);
  const close = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className={`header-menu ${className}`}
      ref={menu}
      onToggle={({ currentTarget: { open } }) => setOpen((was) => open || (was && false))}
      onClick={({ target }) => target instanceof Element && target.closest('a') && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary>{summary}</summary>
      {isOpen !== null && children(() => setOpen(null))}
    </details>
  );
}
