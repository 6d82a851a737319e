import { useEffect } from 'react';
import { act } from '@testing-library/react';
import { type NavigateFunction, useLocation, useNavigate } from 'react-router';

/** Lets a test see the URL and press Back, as the browser's own bar would. */
export function createMemoryHistoryProbe() {
  const seen: { url: string; navigate?: NavigateFunction } = { url: '' };
  function Probe() {
    const { pathname, search } = useLocation();
    const navigate = useNavigate();
    useEffect(() => {
      seen.url = pathname + search;
      seen.navigate = navigate;
    });
    return null;
  }
  return {
    Probe,
    url: () => seen.url,
    back: () => act(async () => seen.navigate?.(-1)),
  };
}
