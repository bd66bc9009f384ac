export { HyperlocalMap } from "./hyperlocal-map";
export { NO_CLASS, type MapEvents, type MapModel, type Padding } from "./model";
