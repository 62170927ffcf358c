/** A name from outside, kept from turning the line around it when it runs from right to left. */

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

export const Name = ({ children }: { children: string }) =>
  RIGHT_TO_LEFT.test(children) ? <bdi>{children}</bdi> : <>{children}</>;
