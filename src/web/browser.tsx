/** The browser half of the page: hydrates what was rendered, follows the address, the keys and printing. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Report } from '../model/index.ts';
import { formatAddress, NOWHERE, parseAddress, type Address } from '../views/address.ts';
import { AddressContext, GoContext, HereContext, LiveContext } from '../views/page/live.ts';
import { ReportPage } from '../views/page/ReportPage.tsx';
import { comeBackAfterForms, followProgress, takeDrops } from './desk.ts';
import { onKey } from './keys.ts';
import { unpack } from './packed.ts';
import { openForPrint } from './print.ts';
import { saveOnClick } from './save.ts';
import { showTarget } from './target.ts';
import './page.css';

const here = (): Address => parseAddress(location.hash);

const LivePage = ({ report, desk }: { report: Report; desk: string | undefined }) => {
  // Null until the first paint is taken over: until then the page must be as it was rendered.
  const [address, setAddress] = useState<Address | null>(null);
  useEffect(() => {
    const follow = (): void => setAddress(here());
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  // Views that follow the address on their own are made anew after this one: the words asked for are marked only then.
  useLayoutEffect(() => {
    if (address) queueMicrotask(() => showTarget(address));
  }, [address]);
  // From here on keys and clicks are answered.
  useEffect(() => {
    if (address) document.documentElement.classList.add('awake');
  }, [address]);
  const go = useCallback((next: Address) => {
    history.pushState(null, '', formatAddress(next));
    setAddress(next);
  }, []);
  return (
    <LiveContext value={address !== null}>
      <GoContext value={go}>
        <HereContext value={here}>
          <AddressContext value={address ?? NOWHERE}>
            <ReportPage report={report} desk={desk} />
          </AddressContext>
        </HereContext>
      </GoContext>
    </LiveContext>
  );
};

/** The page is readable as it is: the browser paints it before the first of our work. */
const paint = (): Promise<void> => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));

/** A page of the desk without a report has nothing to take over. */
const data = document.getElementById('vorlage-report')?.textContent;
if (data) {
  await paint();
  performance.mark('vorlage-wakes');
  const root = document.getElementById('vorlage')!;
  document.documentElement.classList.add('live');
  const report = unpack(data) as Report;
  hydrateRoot(root, <LivePage report={report} desk={root.dataset['desk']} />);
  addEventListener('keydown', onKey);
  openForPrint();
  saveOnClick(report);
  comeBackAfterForms();
} else {
  document.documentElement.classList.add('live');
  takeDrops();
  followProgress();
}
