/** The browser half of the page: hydrates what was rendered, follows the address, the keys and printing. */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import type { Report } from '../model/index.ts';
import { formatAddress, NOWHERE, parseAddress, type Address } from '../views/address.ts';
import { AddressContext, GoContext, LiveContext } from '../views/page/live.ts';
import { ReportPage } from '../views/page/ReportPage.tsx';
import { onKey } from './keys.ts';
import { unpack } from './packed.ts';
import { openForPrint } from './print.ts';
import { showTarget } from './target.ts';
import './page.css';

const LivePage = ({ report }: { report: Report }) => {
  const [on, setOn] = useState(false);
  const [address, setAddress] = useState<Address>(NOWHERE);
  useEffect(() => {
    const follow = (): void => {
      const next = parseAddress(location.hash);
      flushSync(() => {
        setOn(true);
        setAddress(next);
      });
      showTarget(next);
    };
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Address) => {
    history.pushState(null, '', formatAddress(next));
    dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return (
    <LiveContext value={on}>
      <GoContext value={go}>
        <AddressContext value={address}>
          <ReportPage report={report} />
        </AddressContext>
      </GoContext>
    </LiveContext>
  );
};

const data = document.getElementById('vorlage-report')?.textContent ?? '';
const root = document.getElementById('vorlage')!;
document.documentElement.classList.add('live');
hydrateRoot(root, <LivePage report={unpack(data) as Report} />);
addEventListener('keydown', onKey);
openForPrint();
