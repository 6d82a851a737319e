import { act } from '@testing-library/react';
import { type NavigateFunction, useLocation, useNavigate } from 'react-router';

/** Lets a test see the URL and press Back, as the browser's own bar would. */
export function createMemoryHistoryProbe() {
  let url = '';
  let navigate: NavigateFunction | undefined;
  function Probe() {
    const { pathname, search } = useLocation();
    url = pathname + search;
    navigate = useNavigate();
    return null;
  }
  return {
    Probe,
    url: () => url,
    back: () => act(async () => navigate?.(-1)),
  };
}
