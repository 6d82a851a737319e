import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** Follows a retired id to its successor, in place of it in the history. */
export function useForward(forward: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (forward !== undefined) void navigate(forward, { replace: true });
  }, [forward, navigate]);
}
