/** The browser half of the page: hydrates what was rendered, follows the address, the keys and printing. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Report } from '../model/index.ts';
import { formatAddress, NOWHERE, parseAddress, type Address } from '../views/address.ts';
import { AddressContext, GoContext, LiveContext } from '../views/page/live.ts';
import { ReportPage } from '../views/page/ReportPage.tsx';
import { onKey } from './keys.ts';
import { unpack } from './packed.ts';
import { openForPrint } from './print.ts';
import { saveOnClick } from './save.ts';
import { showTarget } from './target.ts';
import './page.css';

const LivePage = ({ report }: { report: Report }) => {
  // Null until the first paint is taken over: until then the page must be as it was rendered.
  const [address, setAddress] = useState<Address | null>(null);
  useEffect(() => {
    const follow = (): void => setAddress(parseAddress(location.hash));
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useLayoutEffect(() => {
    if (address) showTarget(address);
  }, [address]);
  const go = useCallback((next: Address) => {
    history.pushState(null, '', formatAddress(next));
    setAddress(next);
  }, []);
  return (
    <LiveContext value={address !== null}>
      <GoContext value={go}>
        <AddressContext value={address ?? NOWHERE}>
          <ReportPage report={report} />
        </AddressContext>
      </GoContext>
    </LiveContext>
  );
};

const data = document.getElementById('vorlage-report')?.textContent ?? '';
const root = document.getElementById('vorlage')!;
document.documentElement.classList.add('live');
const report = unpack(data) as Report;
hydrateRoot(root, <LivePage report={report} />);
addEventListener('keydown', onKey);
openForPrint();
saveOnClick(report);
