import { LoadingState, Screen } from '@homeward/ui/light';
import { GuestTop } from './guest-top.tsx';

/** While something is on its way. */
export function WaitingScreen() {
  return (
    <Screen top={<GuestTop />}>
      <LoadingState />
    </Screen>
  );
}
