import { useLocation, useNavigate } from 'react-router';

/**
 * The way back to where one came from, search and scroll and all; who came
 * straight to this address goes up to `parent`.
 */
export function useWayBack(parent: string): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => void (key === 'default' ? navigate(parent) : navigate(-1));
}
