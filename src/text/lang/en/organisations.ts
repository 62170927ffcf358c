/** Words that make the name of an organisation, and well-known organisations whose names do not say it. From general knowledge. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const ORGANISATION_WORDS =
  set(`university college school institute institution ministry department agency bureau office commission
  committee council parliament congress senate court party union association federation league society foundation fund trust bank group company
  corporation corp inc ltd plc llc co limited holdings airlines airways motors partners press news times post journal guardian telegraph mirror
  herald tribune gazette broadcasting network television radio police army navy force guard service services administration authority board
  center centre hospital church club team fc alliance coalition organisation organization nations center-right
  house assembly cabinet government treasury exchange laboratory museum gallery theatre orchestra brigade regiment division laboratories
  shipping ferries lines railway railways industries energy systems technologies observer mail star foods stores
  academy campaign pac network studio studios records pictures media international initiative project front movement brotherhood`);

export const KNOWN_ORGANISATIONS =
  set(`kremlin pentagon nato eu un who imf opec fbi cia nsa nasa fda epa irs sec nhs bbc cnn cctv nbc abc cbs pbs npr fox
  reuters xinhua tass ria-novosti ria novosti interfax afp ap upi bloomberg facebook google twitter apple microsoft amazon tesla boeing airbus
  hamas hezbollah taliban isis al-qaida al-qaeda fifa uefa ioc unicef unesco wto netflix youtube telegram`);
