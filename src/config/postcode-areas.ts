/** Postcode areas with live postcodes in England: each has a file. tests/readings/postcode.test.ts compares them with the files. */
export const POSTCODE_AREAS: ReadonlySet<string> = new Set(
  "AL B BA BB BD BH BL BN BR BS CA CB CH CM CO CR CT CV CW DA DE DG DH DL DN DT DY E EC EN EX FY GL GU HA HD HG HP HR HU HX IG IP KT L LA LD LE LL LN LS LU M ME MK N NE NG NN NP NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO".split(
    " ",
  ),
);
