import { carriedInPage } from "../../data/carried";
import { setCarrier } from "../../data/carrier";

setCarrier(carriedInPage());
await import("../../main");
